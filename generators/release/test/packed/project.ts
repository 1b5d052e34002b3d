import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type JsonObject, type JsonValue } from '@installatron-openapi/generate-kit';
import type { PackedPackage } from '../../src/pack/pack.ts';
import { type Run, run } from '../../src/run.ts';

const folder = process.env['PACKED_FOLDER'] ?? '';

/** A project outside of the workspace, in which npm installed the tarballs. See setup.ts. */
export const project = join(folder, 'project');

/** The public packages as they were packed. */
export const packed: readonly PackedPackage[] = JSON.parse(readFileSync(join(folder, 'packed.json'), 'utf8'));

/** The manifest that npm unpacked. */
export function installedManifest(name: string): JsonObject {
  const value: JsonValue = JSON.parse(installedFile(name, 'package.json'));
  if (!isObject(value)) throw new TypeError(`the manifest of ${name} is no object`);
  return value;
}

export function installedFile(name: string, path: string): string {
  return readFileSync(join(project, 'node_modules', name, path), 'utf8');
}

/** Runs code in the project; the ending of the file's name says whether it is ESM (`.mjs`) or not (`.cjs`). */
export function runInProject(file: string, code: string, ...args: readonly string[]): Promise<Run> {
  writeFileSync(join(project, file), code);
  return run(process.execPath, [file, ...args], { cwd: project });
}
