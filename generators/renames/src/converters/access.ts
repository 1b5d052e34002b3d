import { propertyKey, stringLiteral } from '@installatron-openapi/generate-kit';

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Whether every object has something of this name, such as `constructor`. Reading it says nothing about own members, and
 * writing `__proto__` is no assignment.
 */
export function isInherited(name: string): boolean {
  return inherited.has(name);
}

/** A member of an object, to read or write it by assignment. Not for names that are inherited. */
export function access(object: string, name: string): string {
  return `${object}[${stringLiteral(name)}]`;
}

/** A member of an object type. */
export function typeMember(name: string, type: string): string {
  return `readonly ${propertyKey(name)}: ${type};`;
}
