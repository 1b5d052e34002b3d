import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const repositoryRoot = resolve(import.meta.dirname, '../../../..');
export const realSpec = join(repositoryRoot, 'spec');

const smallSpec = join(import.meta.dirname, '../fixtures/spec');
const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A change of one file of a spec. */
export type Edit = (folder: string) => void;

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-test-'));
  made.push(folder);
  return folder;
}

/** A small spec without faults, but for the edits, held to the rules of this repository. */
export function specFolder(...edits: readonly Edit[]): string {
  const folder = temporaryFolder();
  cpSync(smallSpec, folder, { recursive: true });
  useRules(folder);
  for (const edit of edits) edit(folder);
  return folder;
}

export function useRules(folder: string): void {
  for (const name of ['rules', 'redocly.yaml']) symlinkSync(join(realSpec, name), join(folder, name));
}

export function replace(file: string, from: string, to: string): Edit {
  return (folder) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
}

export function write(file: string, text: string): Edit {
  return (folder) => writeFileSync(join(folder, file), text);
}

export function remove(file: string): Edit {
  return (folder) => rmSync(join(folder, file));
}

export function rename(from: string, to: string): Edit {
  return (folder) => renameSync(join(folder, from), join(folder, to));
}

/** The YAML files of a spec, relative to its folder. */
export function yamlFiles(folder: string): readonly string[] {
  const own = ['paths', 'components'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((file) => join(name, file)),
  );
  return [...readdirSync(folder), ...own].filter((file) => file.endsWith('.yaml') && file !== 'redocly.yaml');
}

/** All that lies in a folder, byte for byte; what a link leads to is not looked at. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? readFileSync(path, 'latin1') : 'no file'];
    }),
  );
}
