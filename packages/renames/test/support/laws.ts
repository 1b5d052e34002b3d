import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import type { Conversion } from '../../src/conversion/conversion.ts';
import type { Issue, Version } from '../../src/conversion/issue.ts';
import { run } from '../../src/conversion/run.ts';
import { conversionOf, type ResourceName } from '../../src/convert.ts';
import { anyMixture, anyV1, anyV2, type Members } from './resources.ts';
import { anyJson } from './schema.ts';

/** Something that is true of every conversion: how it is said, and how it is tried. */
export type Law = { readonly name: string; readonly property: fc.IProperty<readonly unknown[]> };

const wanted = fc.constantFrom<Version>('v1', 'v2');
const anyCase = fc.oneof(anyMixture, anyV1, anyV2);
// Which member of an object gets which other value.
const changes = fc.array(fc.tuple(fc.nat(60), fc.oneof(anyJson, fc.constant(undefined))), { maxLength: 6 });

export const laws: readonly Law[] = [
  law(
    'version 2 comes back from version 1 as it was',
    fc.property(anyV2, ({ resource, given, back }) => {
      deepStrictEqual(there(resource, 'v2', there(resource, 'v1', given)), back);
    }),
  ),
  law(
    'version 1 comes back from version 2 in the form that is written, without an issue',
    fc.property(anyV1, ({ resource, given, back }) => {
      deepStrictEqual(there(resource, 'v1', there(resource, 'v2', given, 'strict'), 'strict'), back);
    }),
  ),
  law(
    'what was converted before makes no difference',
    fc.property(anyCase, wanted, changes, ({ resource, given }, version, list) => {
      const conversion = conversionOf(resource, version);
      for (const one of variants(given, list)) {
        const after = reported(conversion, one);
        conversion({ 'a name': 'of another layout' });
        deepStrictEqual(after, reported(conversion, one));
      }
    }),
  ),
  law(
    'what is given does not change',
    fc.property(anyCase, wanted, ({ resource, given }, version) => {
      const copy = structuredClone(given);
      there(resource, version, deepFreeze(given));
      deepStrictEqual(given, copy);
    }),
  ),
  law(
    'no member is lost, however names clash',
    fc.property(anyMixture, wanted, ({ resource, given }, version) => {
      const carried = carriedBy(resource, version, given);
      strictEqual(membersIn(there(resource, version, given)) - carried, membersIn(given));
    }),
  ),
  law(
    'whatever is reported stays with its value, and under its name unless only the value is at fault',
    fc.property(anyMixture, wanted, ({ resource, given }, version) => {
      const issues: Issue[] = [];
      const made = run(conversionOf(resource, version), given, { onIssue: (issue) => issues.push(issue) });
      for (const { code, pointer, value } of issues) {
        if (code !== 'value-unknown') strictEqual(at(made, pointer), value);
        strictEqual(at(given, pointer), value);
      }
    }),
  ),
];

function law<Given extends readonly unknown[]>(name: string, property: fc.IProperty<Given>): Law;
function law(name: string, property: fc.IProperty<readonly unknown[]>): Law {
  return { name, property };
}

/** What comes out, and the issues. */
function reported(conversion: Conversion, value: unknown): readonly unknown[] {
  const issues: Issue[] = [];
  return [run(conversion, value, { onIssue: (issue) => issues.push(issue) }), issues];
}

/** Objects with the same names in the same order: as it was, with one change, with all changes so far, and so on. */
function variants(given: Members, list: readonly (readonly [number, unknown])[]): readonly Members[] {
  const names = Object.keys(given);
  let changed = given;
  return list.flatMap(([index, value]) => {
    const name = names[index % names.length];
    changed = changeOf(changed, name, value);
    return [given, changeOf(given, name, value), changed];
  });
}

function changeOf(given: Members, name: string | undefined, value: unknown): Members {
  return Object.fromEntries(Object.entries(given).map(([key, old]) => [key, key === name ? value : old]));
}

function there(
  resource: ResourceName,
  version: Version,
  value: unknown,
  mode: 'lenient' | 'strict' = 'lenient',
): Members {
  return run(conversionOf(resource, version), value, { mode });
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

/** Members, with those of `links`, which stand beside it in version 1. */
function membersIn(value: Members): number {
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + (name === 'links' ? linksIn(inner) : 1),
    0,
  );
}

function linksIn(value: unknown): number {
  const isLinks = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isLinks ? Object.keys(value).length : 1;
}

/** A backup schedule is two members in version 2, and one in version 1. */
function carriedBy(resource: ResourceName, version: Version, given: Members): number {
  if (!['install', 'backup', 'template'].includes(resource)) return 0;
  const { autobk, autobk_schedule: schedule } = given;
  if (version === 'v1') return autobk === 'schedule' && isSchedule(schedule) ? -1 : 0;
  return isSchedule(autobk) && !Object.hasOwn(given, 'autobk_schedule') ? 1 : 0;
}

function isSchedule(value: unknown): boolean {
  return typeof value === 'string' && !['', '0', '1', 'none', 'custom', 'schedule'].includes(value);
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((found: unknown, name) => Object.getOwnPropertyDescriptor(Object(found), name)?.value, value);
}
