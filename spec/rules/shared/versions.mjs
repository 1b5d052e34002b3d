import { DiagnosticsError, parsePointer, readVersions } from '@installatron-openapi/generate-kit';
import { isObject } from './values.mjs';

/** @typedef {import('@installatron-openapi/generate-kit').DiagnosticCode} DiagnosticCode */
/** @typedef {import('@installatron-openapi/generate-kit').OpenApiDocument} OpenApiDocument */
/** @typedef {import('@installatron-openapi/generate-kit').VersionsRead} VersionsRead */
/** @typedef {import('./place.mjs').Finding} Finding */

/** @type {WeakMap<OpenApiDocument, VersionsRead>} */
const reads = new WeakMap();

/** @type {VersionsRead} */
const nothing = { versions: undefined, problems: [] };

/**
 * What a document says of version 1, as the generators read it. It is read once, for all rules.
 *
 * @param {unknown} document
 * @returns {VersionsRead}
 */
export function versionsOf(document) {
  if (!isDocument(document)) return nothing;
  const read = reads.get(document) ?? readOrNothing(document);
  reads.set(document, read);
  return read;
}

/**
 * The problems of one kind, as findings.
 *
 * @param {unknown} document
 * @param {DiagnosticCode} kind
 * @returns {Finding[]}
 */
export function versionFindings(document, kind) {
  return versionsOf(document)
    .problems.filter(({ code }) => code === kind)
    .map(({ message, pointer }) => ({ message, path: [...parsePointer(pointer)] }));
}

// A `$ref` that leads nowhere is the bundler's to report.
/** @param {OpenApiDocument} document */
function readOrNothing(document) {
  try {
    return readVersions(document);
  } catch (error) {
    if (error instanceof DiagnosticsError) return nothing;
    throw error;
  }
}

// What a parser of YAML or JSON makes holds nothing but JSON.
/**
 * @param {unknown} value
 * @returns {value is OpenApiDocument}
 */
function isDocument(value) {
  return isObject(value);
}
