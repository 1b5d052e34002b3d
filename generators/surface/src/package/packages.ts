import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareCodeUnits,
  isObject,
  type JsonObject,
  type JsonValue,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { type Entry, readEntries } from './entries.ts';

/** A package of the repository that others import from. */
export type Package = {
  /** The name of its folder below `packages`. */
  readonly folder: string;
  readonly path: string;
  readonly name: string;
  readonly entries: readonly Entry[];
};

/** The packages of a repository whose `exports` have types, by folder. */
export function readPackages(root: string): readonly Package[] {
  const home = join(root, 'packages');
  const folders = existsSync(home) ? readdirSync(home).toSorted(compareCodeUnits) : [];
  return folders.flatMap((folder) => {
    const path = join(home, folder);
    const manifest = readManifest(path);
    const entries = manifest === undefined ? [] : readEntries(manifest);
    if (entries.length === 0) return [];
    return { folder, path, name: stringMember(manifest, 'name') ?? folder, entries };
  });
}

/** The manifest of a package; nothing where there is none, or none that is an object. */
export function readManifest(folder: string): JsonObject | undefined {
  try {
    const manifest: JsonValue = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return isObject(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
