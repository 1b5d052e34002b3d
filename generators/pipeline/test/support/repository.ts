import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  isObject,
  type JsonObject,
  type JsonValue,
  objectMember,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';
import { parse } from 'yaml';
import { repositoryRoot } from '../../src/turbo.ts';

/** What is committed or about to be: everything git does not ignore, relative to the root, with `/`. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(repositoryRoot, file)));

export function read(file: string): string {
  return readFileSync(join(repositoryRoot, file), 'utf8');
}

export function readYaml(file: string): JsonObject {
  const value: JsonValue = parse(read(file));
  if (!isObject(value)) throw new TypeError(`${file} is no object`);
  return value;
}

export const workspace = readYaml('pnpm-workspace.yaml');
// JSON with comments is YAML, but for the comments.
export const turbo = objectOf(read('turbo.json').replaceAll(/^\s*\/\/.*$/gm, ''));
export const rootManifest = readManifest('.');

/** The folders of the workspace's packages, from the globs of pnpm-workspace.yaml. */
export const packageFolders: readonly string[] = stringsMember(workspace, 'packages')
  .flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: repositoryRoot }))
  .map((file) => dirname(file).replaceAll('\\', '/'))
  .sort();

export function readManifest(folder: string): JsonObject {
  return objectOf(read(join(folder, 'package.json')));
}

export const manifests = new Map(packageFolders.map((folder) => [folder, readManifest(folder)]));

/** The scripts of a package of the workspace; undefined when there is no such package. */
export function scriptsOf(packageName: string): readonly string[] | undefined {
  const manifest = [...manifests.values()].find(
    (candidate) => stringMember(candidate, 'name') === packageName,
  );
  return manifest === undefined ? undefined : Object.keys(objectMember(manifest, 'scripts'));
}

function objectOf(text: string): JsonObject {
  const value: JsonValue = JSON.parse(text);
  if (!isObject(value)) throw new TypeError('not a JSON object');
  return value;
}
