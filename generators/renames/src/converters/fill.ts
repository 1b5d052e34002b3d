import { type ResourceModel, valueName } from '@installatron-openapi/generate-kit';
import { access, isInherited } from './access.ts';
import { assign } from './assign.ts';
import { type Direction, displaced, ends, isShared, type KeyPath, type SharedMember } from './direction.ts';
import { carriedLines, carryingMembers } from './fill-carried.ts';
import { innerConversion, type LocalNames } from './names.ts';
import { readerOf } from './reader.ts';

const quickReaders = { value: 'quickValue', items: 'quickItems', values: 'quickValues' } as const;

type Way = { readonly wanted: Direction; readonly names: LocalNames };

/**
 * The function that writes the members it can see at once, in straight lines: one load, one test, one store for each. A
 * member whose value needs care is not counted, which is how it is noticed.
 */
export function fillFunction(resource: ResourceModel, wanted: Direction, names: LocalNames): string {
  const way = { wanted, names };
  const shared = resource.members.filter(isShared).filter(isPlainMember);
  const carrying = carryingMembers(resource.members, names.readValue);
  const apart = new Set<unknown>(carrying.flatMap(({ member, other }) => [member, other]));
  const absent = resource.members.flatMap(({ v1, path }) =>
    v1 === undefined && path.length === 1 ? path : [],
  );
  const lines = [
    ...absent
      .filter((name) => !isInherited(name) && !apart.has(name))
      .map((name) => assign(name, [], access('this', name))),
    ...shared
      .filter((member) => member.path.length === 1 && !apart.has(member))
      .map((member) => topMember(member, way)),
    ...carrying.map((each) => carriedLines(each, wanted, topMember(each.member, way))),
    ...containersOf(shared).flatMap((name) => containerLines(name, shared, way)),
    ...resource.only
      .map((alone) => displaced(alone, shared, wanted))
      .filter(({ from, to, when }) => ![from, to, ...when.slice(0, 1)].some(isInherited))
      .map(({ from, to, when }) => assign(from, present(when.slice(0, 1)), access('this', to))),
  ];
  return [
    'function (given) {',
    'let count = 0;',
    'let value: unknown;',
    ...lines,
    'written.count = count;',
    '}',
  ].join('\n');
}

function isPlainMember({ path, v1 }: SharedMember): boolean {
  return ![...path, v1].some(isInherited);
}

function topMember(member: SharedMember, way: Way): string {
  const { from, to } = ends(member, way.wanted);
  return assign(from[0], conversions(member, way), access('this', to[0]));
}

function conversions(member: SharedMember, { wanted, names }: Way): readonly string[] {
  const reader = readerOf(member, wanted, names);
  const nested = member.nested;
  return [
    ...(reader === undefined ? [] : [`(value = ${reader}(value)) !== undefined`]),
    ...(nested === undefined
      ? []
      : [`(value = ${quickReaders[nested.as]}(value, ${innerConversion(nested, wanted)})) !== undefined`]),
  ];
}

function present(names: readonly string[]): readonly string[] {
  return names.map((name) => `${access('given', name)} !== undefined`);
}

function containersOf(members: readonly SharedMember[]): readonly string[] {
  return [...new Set(members.filter(({ path }) => path.length === 2).map(({ path }) => path[0]))];
}

function containerLines(container: string, members: readonly SharedMember[], way: Way): readonly string[] {
  const inner = members.filter(({ path }) => path.length === 2 && path[0] === container);
  const variable = `${valueName(container)}Object`;
  return way.wanted === 'v2'
    ? gather(container, variable, inner, way)
    : spread(container, variable, inner, way);
}

/** Puts members of version 1 into the object that has them in version 2. */
function gather(
  container: string,
  variable: string,
  inner: readonly SharedMember[],
  way: Way,
): readonly string[] {
  return [
    `let ${variable}: Members | undefined;`,
    ...inner.map((member) =>
      assign(member.v1, conversions(member, way), access(`(${variable} ??= {})`, innerName(member.path))),
    ),
    `if (${variable} !== undefined) ${access('this', container)} = ${variable};`,
  ];
}

/** Puts the members of an object of version 2 where they are in version 1; if there are others, that needs care. */
function spread(
  container: string,
  variable: string,
  inner: readonly SharedMember[],
  way: Way,
): readonly string[] {
  const count = `${variable}Count`;
  return [
    `const ${variable} = ${access('given', container)};`,
    `if (isPlain(${variable})) {`,
    `let ${count} = 0;`,
    ...inner.map((member) =>
      assign(innerName(member.path), conversions(member, way), access('this', member.v1), variable, count),
    ),
    `if (${count} > 0 && ${count} === Object.keys(${variable}).length) count++;`,
    '}',
  ];
}

function innerName(path: KeyPath): string {
  return path[1] ?? path[0];
}
