import { valueName } from '@installatron-openapi/generate-kit';
import type { Call } from '../call/call.ts';

/** What the hooks of one call, and the makers of their options, are called. Undefined for what a call does not have. */
export type HookNames = {
  readonly hook: string;
  readonly options: string;
  readonly infinite: { readonly hook: string; readonly options: string } | undefined;
};

/** Names the hooks of a call: `useListInstalls`, `listInstallsQueryOptions`, `useListInstallsInfinite` … */
export function hookNamesOf(call: Call): HookNames {
  const { names } = call;
  const hook = valueName(`use ${names.call}`);
  return {
    hook,
    options: valueName(`${names.call} ${isQuery(call) ? 'query' : 'mutation'} options`),
    infinite: isInfinite(call)
      ? { hook: `${hook}Infinite`, options: valueName(`${names.call} infinite query options`) }
      : undefined,
  };
}

/** Every name that is declared for one call. */
export function declaredNames(call: Call): readonly string[] {
  const { hook, options, infinite } = hookNamesOf(call);
  return [hook, options, ...(infinite === undefined ? [] : [infinite.hook, infinite.options])];
}

/**
 * Whether the hook of an operation is a `useQuery`; any other is a `useMutation`. HEAD reads too, but has no answer, and
 * TanStack Query takes a query without data for a mistake.
 */
export function isQuery({ operation }: Call): boolean {
  return operation.method === 'GET';
}

/** Only what says how it is paged has an infinite query. */
function isInfinite(call: Call): boolean {
  return isQuery(call) && (call.kind.kind === 'paged' || call.kind.kind === 'tasks');
}
