import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the spec itself says of an operation: no generator has had its hands on it. */
export type SpecOperation = {
  readonly id: string;
  readonly method: string;
  /** Names of the parameters of its path. */
  readonly path: readonly string[];
  readonly isPaged: boolean;
  readonly invalidates: readonly string[];
  /** The parameter that asks for work in the background. */
  readonly background: string | undefined;
};

type Described = {
  readonly operationId?: string;
  readonly 'x-pagination'?: { readonly items?: string };
  readonly 'x-invalidates'?: readonly string[];
  readonly 'x-background'?: { readonly parameter: string };
};

type Bundle = { readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>> };

const file = createRequire(import.meta.url).resolve('@installatron-openapi/spec/dist/openapi.json');
const bundle: Bundle = JSON.parse(readFileSync(file, 'utf8'));

/** Every operation of the bundled spec. */
export const operations: readonly SpecOperation[] = Object.entries(bundle.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, described]) => {
    const { operationId: id, 'x-pagination': paging, 'x-invalidates': invalidates = [] } = described;
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const background = described['x-background']?.parameter;
    const isPaged = paging?.items !== undefined;
    return id === undefined ? [] : [{ id, method, path: names, isPaged, invalidates, background }];
  }),
);

export const queries = operations.filter(({ method }) => method === 'get');
export const mutations = operations.filter(({ method }) => method !== 'get');
