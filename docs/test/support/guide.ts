import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CodeBlock, codeBlocksIn } from './code-blocks.ts';

/** The code of a guide, by what a reader does with it. */
export type Guide = {
  /** Commands that serve until they are stopped. What they print is their address. */
  readonly servers: readonly CodeBlock[];
  /** Files that commands of the page use. */
  readonly files: readonly CodeBlock[];
  /** All other commands. */
  readonly commands: readonly CodeBlock[];
};

/** Reads a page of this folder, by its path. */
export function readGuide(path: string): Guide {
  const blocks = codeBlocksIn(readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8'));
  const [files, commands] = partition(blocks, ({ file }) => file !== '');
  const [servers, others] = partition(commands, ({ code }) => isServer(code));
  return { servers, files, commands: others };
}

function isServer(code: string): boolean {
  return /^installatron-openapi (sandbox|gateway) /.test(code);
}

function partition<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
