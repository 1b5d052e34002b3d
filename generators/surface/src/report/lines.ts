import { compareCodeUnits, stringLiteral } from '@installatron-openapi/generate-kit';
import type { Exports } from './exports.ts';
import type { Names } from './names.ts';
import type { ForeignThing, Found, Thing } from './thing.ts';

/** `import type { ReactNode } from 'react';` for each thing of another package that declarations name. */
export function importLines(things: Iterable<Thing>, names: Names): readonly string[] {
  return [...things]
    .filter((thing) => thing.kind === 'foreign')
    .map((thing) => importLine(thing, names.get(thing) ?? thing.name))
    .toSorted(compareCodeUnits);
}

function importLine({ module, name }: ForeignThing, local: string): string {
  const from = `from ${stringLiteral(module)};`;
  if (name === '*') return `import type * as ${local} ${from}`;
  return `import type { ${clause(name, local)} } ${from}`;
}

/** Whether an export can be said at the declaration: by the thing's name, and with all that the thing is. */
export function isSaidAtDeclaration(name: string, { thing, isTypeOnly }: Found, names: Names): boolean {
  return thing.kind === 'own' && names.get(thing) === name && !(isTypeOnly && thing.hasValue);
}

/** `export { a as b };` for an export that is not said at a declaration. */
export function exportLine(name: string, { thing, isTypeOnly }: Found, names: Names): string {
  const hasOnlyType = isTypeOnly || (thing.kind === 'own' && !thing.hasValue);
  const keyword = hasOnlyType ? 'export type' : 'export';
  if (thing.kind === 'own') return `${keyword} { ${clause(names.get(thing) ?? thing.name, name)} };`;
  const from = `from ${stringLiteral(thing.module)};`;
  if (thing.name === '*') return `${keyword} * as ${quoted(name)} ${from}`;
  return `${keyword} { ${clause(thing.name, name)} } ${from}`;
}

/** The exports of a file that stands for itself, as a namespace. */
export function namespaceLines(local: string, { named, whole }: Exports, names: Names): string {
  const members = [...named]
    .map(([name, { thing }]) => `  export { ${clause(names.get(thing) ?? thing.name, name)} };`)
    .toSorted(compareCodeUnits);
  return [`declare namespace ${local} {`, ...whole.map((line) => `  // ${line}`), ...members, '}'].join('\n');
}

function clause(from: string, to: string): string {
  return from === to ? quoted(from) : `${quoted(from)} as ${quoted(to)}`;
}

// A module may export under any string.
function quoted(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : stringLiteral(name);
}
