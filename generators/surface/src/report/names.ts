import { compareCodeUnits } from '@installatron-openapi/generate-kit';
import type { Exports } from './exports.ts';
import type { Thing } from './thing.ts';

/** The names by which one report knows things. */
export type Names = ReadonlyMap<Thing, string>;

/**
 * A name of its own for each thing: what is exported has the name of its export; all else keeps the one it has, and gets a
 * number behind it where that is taken. Who goes first is decided by names and places, never by the order of imports.
 *
 * @param globals names that must keep the meaning they have in the language.
 */
export function nameThings(things: Iterable<Thing>, exports: Exports, globals: ReadonlySet<string>): Names {
  const names = new Map<Thing, string>();
  const taken = new Set(globals);
  const exported = exportedNames(exports);
  const name = (thing: Thing, wanted: string) => {
    const free = firstFree(wanted, taken);
    taken.add(free);
    names.set(thing, free);
  };
  for (const [thing, wanted] of exported) name(thing, wanted);
  const others = [...things].filter((thing) => !exported.has(thing));
  for (const thing of others.toSorted(compareThings)) name(thing, ownName(thing));
  return names;
}

/** The export that a thing of the package is called after: the one by its own name, else the first. */
function exportedNames({ named }: Exports): ReadonlyMap<Thing, string> {
  const sorted = [...named].toSorted(([a], [b]) => compareCodeUnits(a, b));
  const names = new Map<Thing, string>();
  for (const [name, { thing }] of sorted) {
    if (thing.kind === 'foreign' || !isIdentifier(name)) continue;
    if (!names.has(thing) || name === thing.name) names.set(thing, name);
  }
  return names;
}

function isIdentifier(name: string): boolean {
  return name !== 'default' && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

function ownName(thing: Thing): string {
  if (thing.kind === 'own' || /^\w+$/.test(thing.name))
    return thing.name === 'default' ? '_default' : thing.name;
  return thing.module.replaceAll(/\W+/g, '_');
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}_${number}`;
  return name;
}

/** Things by name, those of the package before those of others, then by where they come from. */
export function compareThings(a: Thing, b: Thing): number {
  return (
    compareCodeUnits(a.name, b.name) ||
    compareCodeUnits(b.kind, a.kind) ||
    compareCodeUnits(placeOf(a), placeOf(b))
  );
}

function placeOf(thing: Thing): string {
  return thing.kind === 'own' ? thing.file : thing.module;
}
