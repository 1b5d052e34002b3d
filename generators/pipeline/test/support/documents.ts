import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isObject, type JsonObject, type JsonValue } from '@installatron-openapi/generate-kit';
import { parse } from 'yaml';
import { repositoryRoot } from '../../src/turbo.ts';

const require = createRequire(import.meta.url);

/** The bundle of our spec; turbo makes it before any test. */
export function ourDocument(): JsonObject {
  return object(JSON.parse(readFileSync(join(repositoryRoot, 'spec/dist/openapi.json'), 'utf8')));
}

/** Figma's API, 3.1, as its npm package ships it. */
export function figmaDocument(): JsonObject {
  const folder = join(require.resolve('@figma/rest-api-spec/package.json'), '..');
  return object(parse(readFileSync(join(folder, 'openapi/openapi.yaml'), 'utf8')));
}

/** GitHub's API: over a thousand operations. */
export function octokitDocument(): JsonObject {
  const folder = join(require.resolve('@octokit/openapi/package.json'), '..');
  return object(JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')));
}

function object(value: JsonValue): JsonObject {
  if (!isObject(value)) throw new TypeError('not a JSON object');
  return value;
}
