import type { MemberModel, NestedResource, ResourceModel } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import type { ResourceName } from '../../src/convert.ts';
import { resources, schemaOf, versions } from './documents.ts';
import { codecPairs, day, itself, type Pair } from './forms.ts';
import { anyJson, objectOf, oddNames, schemaValue, someOf } from './schema.ts';

/** A resource, and what has to come back when it is converted there and back. */
export type Journey = { readonly resource: ResourceName; readonly given: Members; readonly back: Members };
export type Members = Readonly<Record<string, unknown>>;

/** Any resource of version 2 that its schema allows, with members that no version knows. Nothing of it is lost. */
export const anyV2: fc.Arbitrary<Journey> = fc.oneof(
  ...resources.map(({ name, model }) =>
    fc
      .tuple(v2Members(model), unknownMembers(model))
      .map(([known, unknown]) => merged(known, unknown))
      .map((given) => ({ resource: name, given, back: given })),
  ),
);

/** Any resource of version 1, in all forms it may come in. What comes back is in the form that is written. */
export const anyV1: fc.Arbitrary<Journey> = fc.oneof(
  ...resources.map(({ name, model }) =>
    fc.tuple(v1Pairs(model), unknownMembers(model)).map(([{ given, back }, unknown]) => ({
      resource: name,
      given: merged(given, unknown),
      back: merged(back, unknown),
    })),
  ),
);

/** Any names of both versions at once, with any values. */
export const anyMixture: fc.Arbitrary<{ readonly resource: ResourceName; readonly given: Members }> =
  fc.oneof(
    ...resources.map(({ name, model }) => {
      const key = fc.oneof(fc.constantFrom(...namesOf(model)), fc.constantFrom(...oddNames));
      return fc
        .dictionary(key, anyJson, { maxKeys: 12, noNullPrototype: true })
        .map((given) => ({ resource: name, given }));
    }),
  );

function merged(first: Members, second: Members): Members {
  return objectOf([...Object.entries(first), ...Object.entries(second)]);
}

/** Every name that means something in either version. */
export function namesOf({ members, only }: ResourceModel): readonly string[] {
  return [
    ...members.flatMap(({ path, v1, also }) => [path[0], ...(v1 === undefined ? [] : [v1]), ...also]),
    ...only.flatMap(({ v1, keep }) => [v1, keep]),
  ];
}

function unknownMembers(model: ResourceModel): fc.Arbitrary<Members> {
  const known = new Set(namesOf(model));
  const name = fc
    .oneof(fc.constantFrom(...oddNames), fc.string({ maxLength: 6 }))
    .filter((text) => !known.has(text));
  return fc.dictionary(name, anyJson, { maxKeys: 3, noNullPrototype: true });
}

/** Of the time of a day, nothing is written, so a day begins with it. */
function v2Members(model: ResourceModel): fc.Arbitrary<Members> {
  const days = new Set(model.members.filter(isDate).map(({ path }) => path[0]));
  const kept = model.only.map(({ keep }) => [keep, fc.string()] as const);
  return fc
    .tuple(schemaValue('v2', schemaOf('v2', model.schemaName)), someOf(kept))
    .map(([members, only]) =>
      objectOf(
        [...Object.entries(Object(members)), ...Object.entries(only)].map(([name, value]) => [
          name,
          days.has(name) ? wholeDay(value) : value,
        ]),
      ),
    );
}

function isDate({ rule }: MemberModel): boolean {
  return rule.kind === 'codec' && rule.codec === 'date';
}

function wholeDay(value: unknown): unknown {
  return typeof value === 'number' ? Math.floor(value / day) * day : value;
}

function v1Pairs(model: ResourceModel): fc.Arbitrary<{ readonly given: Members; readonly back: Members }> {
  const members = model.members.flatMap((member) =>
    member.v1 === undefined ? [] : [[member.v1, v1Pair(model, member)] as const],
  );
  return fc.tuple(someOf(members), fc.boolean(), fc.string()).map(([pairs, isClashing, id]) => {
    const entries = Object.entries(pairs).filter((entry): entry is [string, Pair] => Array.isArray(entry[1]));
    const alone = model.only
      .filter(
        ({ v1 }) =>
          isClashing &&
          model.members.some(
            ({ path, v1: name }) => path[0] === v1 && name !== undefined && Object.hasOwn(pairs, name),
          ),
      )
      .map(({ v1 }): [string, Pair] => [v1, [id, id]]);
    const all = [...entries, ...alone];
    return {
      given: objectOf(all.map(([name, [given]]) => [name, given])),
      back: objectOf(all.map(([name, [, back]]) => [name, back])),
    };
  });
}

function v1Pair(model: ResourceModel, { rule, nested, v1, schema }: MemberModel): fc.Arbitrary<Pair> {
  if (nested !== undefined) return nestedPair(nested);
  if (rule.kind === 'codec') return codecPairs[rule.codec];
  if (rule.kind === 'same') return itself(schemaValue('v1', v1Schema(model, v1) ?? schema));
  const forms = rule.values.flatMap(({ v1: value }): readonly Pair[] => [
    [value, value],
    ...(typeof value === 'number' ? [[String(value), value] as const] : []),
  ]);
  if (rule.carries === undefined) return fc.constantFrom(...forms);
  const read = new Set([
    ...forms.map(([form]) => String(form)),
    ...rule.values.map(({ v2 }) => v2),
    ...rule.synonyms.map(({ word }) => word),
  ]);
  return fc.oneof(
    fc.constantFrom(...forms, ...rule.values.map(({ v1: value, v2 }): Pair => [v2, value])),
    itself(fc.string({ minLength: 1 }).filter((text) => !read.has(text))),
  );
}

function v1Schema({ schemaName }: ResourceModel, name: string | undefined) {
  const schema = schemaOf('v1', schemaName);
  const parts = [schema, ...(Array.isArray(schema['allOf']) ? schema['allOf'] : [])];
  return parts
    .map((part) => Object(Object(part)['properties'])[name ?? ''])
    .find((found) => found !== undefined);
}

function nestedPair({ resource, as }: NestedResource): fc.Arbitrary<Pair> {
  const model = versions.resources.find(({ name }) => name === resource);
  if (model === undefined) throw new Error(`${resource} is no resource.`);
  const one = fc.oneof(
    itself(fc.string()),
    v1Pairs(model).map(({ given, back }): Pair => [given, back]),
  );
  if (as === 'value') return one;
  return fc.array(one, { maxLength: 3 }).map((items): Pair => {
    const name = (index: number) => oddNames[index] ?? String(index);
    const put = (at: 0 | 1) =>
      as === 'items'
        ? items.map((item) => item[at])
        : objectOf(items.map((item, index) => [name(index), item[at]]));
    return [put(0), put(1)];
  });
}
