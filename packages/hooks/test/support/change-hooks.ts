import type { Failure } from '@installatron-openapi/client';
import type { ChangeHook } from '../../src/index.ts';
import * as hooks from '../../src/index.ts';
import type { SpecOperation } from './spec.ts';

/** A mutation hook of which nothing is known but that it is one. */
export type AnyChangeHook = ChangeHook<object, object, Failure>;

const exported = new Map<string, unknown>(Object.entries(hooks));

/** The mutation hook of an operation of the spec. */
export function hookOf({ id }: SpecOperation): AnyChangeHook {
  const hook = exported.get(`use${id.charAt(0).toUpperCase()}${id.slice(1)}`);
  if (!isHook(hook)) throw new Error(`There is no hook for ${id}.`);
  return hook;
}

/** Takes the name's word for it: that there is a hook for every operation, another test says. */
function isHook(value: unknown): value is AnyChangeHook {
  return typeof value === 'function';
}

/** What an operation cannot be sent without: the parameters of its path. */
export function parametersOf({ path }: SpecOperation): Readonly<Record<string, string>> {
  return Object.fromEntries(path.map((name) => [name, 'x']));
}
