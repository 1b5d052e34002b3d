import { readFileSync } from 'node:fs';
import { DiagnosticsError } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { isObject, type JsonObject, type JsonValue, member, stringMember } from '../json/value.ts';
import { canonical } from './canonical.ts';

/** A bundled OpenAPI 3.x document in canonical order: every `$ref` in it begins with `#/`. */
export type OpenApiDocument = JsonObject;

/**
 * Reads a bundle from disk.
 *
 * @throws DiagnosticsError when there is no such file, or it is not an OpenAPI 3.x document in JSON.
 */
export function readDocument(path: string): OpenApiDocument {
  return parseDocument(readText(path), path);
}

/**
 * Parses a bundle and puts it into canonical order.
 *
 * @throws DiagnosticsError when the text is not an OpenAPI 3.x document in JSON.
 */
export function parseDocument(text: string, path: string): OpenApiDocument {
  return toDocument(parseJson(text, path), path);
}

/** Takes any value as a document, when it is one. */
export function toDocument(value: JsonValue, path: string): OpenApiDocument {
  const version = stringMember(value, 'openapi') ?? '';
  const complete =
    isObject(member(value, 'info')) &&
    (isObject(member(value, 'paths')) || isObject(member(value, 'webhooks')));
  const ordered = canonical(value);
  if (!isObject(ordered) || !/^3\.\d+\.\d+/.test(version) || !complete) {
    throw invalid(path, 'it lacks `openapi: 3.x`, `info` or `paths`');
  }
  return ordered;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new DiagnosticsError([
      problem('file-missing', `${path} cannot be read.`, { pointer: '', file: path }),
    ]);
  }
}

function parseJson(text: string, path: string): JsonValue {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw invalid(path, 'it is not JSON');
  }
}

function invalid(path: string, reason: string): DiagnosticsError {
  return new DiagnosticsError([
    problem('document-invalid', `${path} is not a bundled OpenAPI document: ${reason}.`, {
      pointer: '',
      file: path,
    }),
  ]);
}
