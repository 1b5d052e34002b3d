import { type Finding, findings, keep, keepBy } from './findings.ts';
import { type Fill, learn, type Targets } from './learn.ts';
import { isObject, type Members } from './members.ts';

/** Converts one value. What it cannot convert stays, and is found in `findings`. */
export type Conversion = (value: unknown) => unknown;

/** Whether nothing stands, or stays, at a name that a member would have. */
export type IsFree = (name: string, value: Members, targets: Targets) => boolean;

/** An assignment to this name makes no member, and may change the prototype: only a copy can have its own. */
const proto = '__proto__';

/**
 * A conversion by a function that fills in all members it knows. Around that: what a value has besides, and what is in the
 * way of other members.
 *
 * Objects are made by `new fill`, whose prototype is that of plain objects: so they are plain objects, and V8, which
 * counts the assignments of a constructor, gives them room for their members at once.
 *
 * @param meaningOf the name in version 2 of a member: towards version 2, that is where it goes.
 */
export function conversion(
  resource: string,
  fill: Fill,
  meaningOf = (name: string, targets: Targets) => targets.get(name),
  isFree: IsFree = (name, value) => !Object.hasOwn(value, name),
): Conversion {
  fill.prototype = Object.prototype;
  // A function is a constructor; TypeScript knows that of classes only.
  const Filled = fill as unknown as new (value: Members) => Members;
  let targets: Targets;
  let layout: readonly string[] = [];
  let raw: readonly string[] = [];
  let hasProto = false;
  let taken: readonly string[] = [];

  /** Finds out which members are to be copied as they are. That is a matter of names alone. */
  function settle(names: readonly string[], value: Members): void {
    targets ??= learn(fill);
    layout = names;
    const staying = names.filter((name) => {
      const target = targets.get(name);
      return target === undefined || (target !== name && !isFree(target, value, targets));
    });
    taken = staying.filter((name) => targets.has(name));
    raw = staying.filter((name) => name !== proto);
    hasProto = raw.length < staying.length;
  }

  function nameRules(found: readonly Finding[]): void {
    for (const finding of found) finding.rule ??= `${resource}.${meaningOf(finding.name ?? '', targets)}`;
  }

  return (given) => {
    if (!isObject(given)) return keepBy(resource, '', given, 'not-an-object');
    const start = findings.length;
    // A fill function reads what is inherited, too.
    const value = Object.getPrototypeOf(given) === Object.prototype ? given : { ...given };
    const names = Object.keys(value);
    // Objects of one source have the same members in the same order, so what was settled last mostly holds.
    if (!isSame(names, layout)) settle(names, value);
    const made = new Filled(value);
    copy(raw, value, made);
    for (const name of taken) keep(name, value[name], 'name-taken');
    if (findings.length > start) nameRules(findings.slice(start));
    return hasProto ? { ...made, [proto]: value[proto] } : made;
  };
}

/** Copies members. The first two have a line of their own each: V8 remembers for a line which name it was for. */
function copy([first, second, ...others]: readonly string[], from: Members, to: Members): void {
  if (first !== undefined) to[first] = from[first];
  if (second !== undefined) to[second] = from[second];
  for (const name of others) to[name] = from[name];
}

function isSame(names: readonly string[], layout: readonly string[]): boolean {
  return names.length === layout.length && names.every((name, index) => name === layout[index]);
}
