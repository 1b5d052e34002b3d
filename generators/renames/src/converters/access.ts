import { stringLiteral } from '@installatron-openapi/generate-kit';

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * How a member of what is given is read. Every object has something of names such as `constructor`, so those are read by a
 * function of the runtime that leaves out what is inherited.
 */
export function read(name: string): string {
  const key = stringLiteral(name);
  return inherited.has(name) ? `own(given, ${key})` : `given[${key}]`;
}

/** How a member of what is made is written. Assigning to `__proto__` would make no member. */
export function write(name: string, value: string): string {
  const key = stringLiteral(name);
  return inherited.has(name) ? `define(this, ${key}, ${value})` : `this[${key}] = ${value}`;
}

/** Whether a member is given, asked in a way by which the runtime does not learn that its name is known. */
export function isGiven(name: string): string {
  return `Object.hasOwn(given, ${stringLiteral(name)})`;
}

/** A line that does something with a member if there is one. Its value is `value` then. */
export function line(name: string, then: string): string {
  return `if ((value = ${read(name)}) !== undefined) ${then}`;
}
