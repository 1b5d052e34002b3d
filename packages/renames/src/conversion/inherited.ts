import type { Members } from './members.ts';

const plain: Members = {};

/** A member that has the name of one that every object inherits; undefined where there is only that. */
export function own(value: Members, name: string): unknown {
  return value[name] === plain[name] ? undefined : value[name];
}

/** Writes a member that is own, whatever its name: an assignment to `__proto__` makes none. */
export function define(made: Members, name: string, value: unknown): void {
  Object.defineProperty(made, name, { value, writable: true, enumerable: true, configurable: true });
}
