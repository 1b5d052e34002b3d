import { join } from 'node:path';
import type { GeneratorVerbOptions, Options } from 'orval';
import type { Call, TagCalls } from '../call/call.ts';
import { descriptorOf } from '../call/descriptor.ts';
import { skeletonOf } from './skeleton.ts';

/** orval writes for the versions it reads here: hooks of TanStack Query 5, no shims for old compilers. */
const manifest = '{ "dependencies": { "@tanstack/react-query": "^5.62.0", "typescript": "^7.0.0" } }';

type WorkspaceFile = { readonly path: string; readonly content: string };

/** The folder that orval works in: where it writes, and what it reads besides the document. */
export type Workspace = {
  readonly generated: string;
  readonly models: string;
  readonly files: Readonly<Record<'request' | 'scope' | 'manifest', WorkspaceFile>>;
};

/**
 * Lays out the folder that orval works in like the hooks package: generated modules beside hand-written ones.
 *
 * Of the hand-written modules orval only counts parameters. `useRequest` is said to give a function of one, for else
 * orval would let callers replace the second, which is the descriptor of the operation.
 */
export function workspaceIn(folder: string): Workspace {
  const file = (name: string, content: string) => ({ path: join(folder, name), content });
  return {
    generated: join(folder, 'generated'),
    models: join(folder, 'models'),
    files: {
      request: file('request.ts', 'export const useRequest = () => (request) => request;'),
      scope: file('scope.ts', 'export const useScopedOptions = (options) => options;'),
      manifest: file('package.json', manifest),
    },
  };
}

/**
 * What orval is told to do with the calls of each tag.
 *
 * @param client the package that exports the types of the operations.
 */
export function optionsFor(workspace: Workspace, tags: readonly TagCalls[], client: string): Options {
  const { generated, models, files } = workspace;
  const calls = new Map(tags.flatMap((tag) => tag.calls).map((call) => [call.names.call, call]));
  const byCode = new Map(tags.map((tag, index) => [tagCode(index), tag.calls]));
  return {
    input: { target: skeletonOf(byCode) },
    output: {
      target: join(generated, 'hooks.gen.ts'),
      fileExtension: '.gen.ts',
      mode: 'tags',
      client: 'react-query',
      // Nothing of axios is used: this is how orval calls a mutator with the parameters instead of with a URL.
      httpClient: 'axios',
      // The models are written aside and left there: with `importPath`, the hooks import the types of the client.
      schemas: { path: models, importPath: client },
      packageJson: files.manifest.path,
      tsconfig: { compilerOptions: { allowImportingTsExtensions: true, exactOptionalPropertyTypes: true } },
      override: {
        header: false,
        mutator: { path: files.request.path, name: 'useRequest' },
        requestOptions: false,
        operations: mapValues(calls, (call) => ({ requestOptions: { ...descriptorOf(call) } })),
        operationName: (operation) => operation.operationId ?? '',
        transformer: (verb) => withClientType(verb, calls.get(verb.operationId)),
        query: {
          version: 5,
          useOperationIdAsQueryKey: true,
          shouldExportMutatorHooks: false,
          queryOptions: { path: files.scope.path, name: 'useScopedOptions' },
        },
      },
    },
  };
}

/**
 * A tag for which orval writes a module of the same name: of letters only, which no naming convention changes.
 */
export function tagCode(index: number): string {
  const letters = [...index.toString()].map((digit) => 'abcdefghij'.charAt(Number(digit)));
  return `tag${letters.join('')}`;
}

/** Gives the parameters of a call the type they have in the client; orval would name one of its own. */
function withClientType(verb: GeneratorVerbOptions, call: Call | undefined): GeneratorVerbOptions {
  const { queryParams, props } = verb;
  if (call === undefined || queryParams === undefined) return verb;
  const name = call.names.parameters;
  const definition = `params${call.shape.optional ? '?' : ''}: ${name}`;
  return {
    ...verb,
    queryParams: { ...queryParams, schema: { ...queryParams.schema, name } },
    props: props.map((prop) => ({ ...prop, definition, implementation: definition })),
  };
}

function mapValues<Value, Result>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}
