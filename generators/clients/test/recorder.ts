import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '@installatron-openapi/generate-kit';

/** What each factory of the runtime was given, by the name of the function that it made. */
export type Recorded = Readonly<Record<string, readonly unknown[]>>;

const factories = [
  { module: 'operation/operation.ts', name: 'operation' },
  { module: 'operation/paged.ts', name: 'pagedOperation' },
  { module: 'operation/task-list.ts', name: 'taskListOperation' },
  { module: 'background/operation.ts', name: 'backgroundOperation' },
];

/** Runs the modules of a client over a runtime that does nothing but note what it is given. */
export async function record(modules: readonly GeneratedFile[]): Promise<Recorded> {
  const folder = mkdtempSync(join(tmpdir(), 'recorder-'));
  try {
    for (const { module, name } of factories) {
      write(join(folder, module), `export const ${name} = (...given: readonly unknown[]) => given;\n`);
    }
    for (const { path, content } of modules) write(join(folder, 'generated', path), content);
    return { ...(await import(join(folder, 'generated/index.gen.ts'))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
