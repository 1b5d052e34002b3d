import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { refuse } from '../problems.ts';
import { inOrderOfDependencies } from './order.ts';

/** A package that is published: a folder in `packages/` whose manifest is not private. */
export type PublicPackage = {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
  /** Names of what npm installs along with it. */
  readonly needs: readonly string[];
};

const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies'];

/**
 * The public packages of a repository, each after those it needs.
 *
 * @throws DiagnosticsError when one has no name or no version.
 */
export function publicPackages(root: string): readonly PublicPackage[] {
  const found = globSync('packages/*/package.json', { cwd: root })
    .toSorted()
    .map((file) => join(root, file))
    .map((file) => ({ file, manifest: readManifest(file) }))
    .filter(({ manifest }) => member(manifest, 'private') !== true)
    .map(({ file, manifest }) => publicPackage(file, manifest));
  return inOrderOfDependencies(found);
}

function readManifest(file: string): JsonValue {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function publicPackage(file: string, manifest: JsonValue): PublicPackage {
  const name = stringMember(manifest, 'name');
  const version = stringMember(manifest, 'version');
  if (name === undefined || version === undefined) {
    refuse('manifest-incomplete', 'A public package has no name, or no version.', file);
  }
  return { name, version, folder: dirname(file), needs: kinds.flatMap((kind) => names(manifest, kind)) };
}

function names(manifest: JsonValue, kind: string): readonly string[] {
  const dependencies: JsonObject = objectMember(manifest, kind);
  return Object.keys(dependencies);
}
