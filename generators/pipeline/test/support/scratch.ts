import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateClient, generateHooks } from '@installatron-openapi/generate-clients';
import {
  buildModel,
  type GeneratedFile,
  type JsonValue,
  planOutput,
  toDocument,
  writeOutput,
} from '@installatron-openapi/generate-kit';
import { generateTypes } from '@installatron-openapi/generate-types';
import { repositoryRoot } from '../../src/turbo.ts';

export type Kind = 'types' | 'client' | 'hooks';

/** What our generators make of a document, by folder. */
export type Output = Readonly<Partial<Record<Kind, readonly GeneratedFile[]>>>;

/** Everything our generators make of a document, or only some kinds of it. */
export async function generateAll(
  value: JsonValue,
  kinds: readonly Kind[] = ['types', 'client', 'hooks'],
): Promise<Output> {
  const document = toDocument(value, 'test');
  const input = { document, model: buildModel(document) };
  const generators: Readonly<Record<Kind, () => Promise<readonly GeneratedFile[]>>> = {
    types: () => generateTypes(input, 'v2'),
    client: async () =>
      generateClient(input, {
        types: '../../types/v2.gen.ts',
        names: '../../types/v2-names.gen.ts',
        typesOfV1: '@installatron-openapi/types/v1',
      }),
    hooks: async () => generateHooks(input),
  };
  const made = kinds.map(async (kind) => [kind, await generators[kind]()] as const);
  return Object.fromEntries(await Promise.all(made));
}

/**
 * A project outside the workspace with generated packages beside the real hand-written runtimes, as in `packages/`.
 *
 * React and TanStack Query come from the hooks package.
 */
export class Scratch {
  readonly folder = mkdtempSync(join(tmpdir(), 'scratch-'));

  constructor() {
    symlinkSync(join(repositoryRoot, 'packages/hooks/node_modules'), join(this.folder, 'node_modules'));
  }

  /** Writes what `generateAll` made of a document below a name, through the writer of the kit. */
  async add(name: string, output: Output): Promise<void> {
    for (const [kind, files] of Object.entries(output)) {
      const folder =
        kind === 'types' ? join(this.folder, name, kind) : join(this.folder, name, kind, 'generated');
      mkdirSync(folder, { recursive: true });
      writeOutput(folder, await planOutput(folder, files));
    }
    for (const kind of Object.keys(output).filter((kind) => kind !== 'types')) this.#copyRuntime(name, kind);
    writeFileSync(join(this.folder, name, 'tsconfig.json'), JSON.stringify(tsconfig));
  }

  #copyRuntime(name: string, kind: string): void {
    const source = join(repositoryRoot, 'packages', kind, 'src');
    const filter = (path: string) => path !== join(source, 'generated');
    cpSync(source, join(this.folder, name, kind), { recursive: true, filter });
  }

  /** Type-checks one document's output; gives the compiler's complaints, empty when there are none. */
  compile(name: string, compiler: Compiler, flags: readonly string[] = []): string {
    const args = [compilers[compiler], '-p', join(this.folder, name), ...flags];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return `${stdout}${stderr}`.trim();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export type Compiler = '7' | '5.9';

const require = createRequire(import.meta.url);

export const compilers: Readonly<Record<Compiler, string>> = {
  '7': join(require.resolve('typescript/package.json'), '../bin/tsc'),
  '5.9': join(require.resolve('typescript-5.9/package.json'), '../bin/tsc'),
};

/** Flags of a consumer that never switched strict null checks on. */
export const withoutNullChecks = ['--strictNullChecks', 'false', '--exactOptionalPropertyTypes', 'false'];

const tsconfig = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2024', 'DOM', 'DOM.Iterable'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
    paths: { '@installatron-openapi/client': ['./client/index.ts'] },
  },
  include: ['types', 'client', 'hooks'],
};
