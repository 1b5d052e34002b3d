import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { isRecord, type Json } from './rewrites/walk.ts';

const { resolve } = createRequire(import.meta.url);

/** The description of the API of Figma. */
export const figma = '@figma/rest-api-spec/openapi/openapi.yaml';

/** One of the descriptions of the API of GitHub, `api.github.com`. */
export function github(name: string, from = '@octokit/openapi'): string {
  return `${from}/generated/${name}.json`;
}

/** Reads a description that its vendor publishes, and that nobody wrote with this package in mind. */
export function readPublished(file: string): Json {
  const text = readFileSync(resolve(file), 'utf8');
  const parsed: unknown = file.endsWith('.yaml') ? parse(text) : JSON.parse(text);
  if (!isRecord(parsed)) throw new Error(`${file} is no object.`);
  return parsed;
}
