import { type ResourceModel, stringLiteral } from '@installatron-openapi/generate-kit';
import { type Direction, displaced, ends, isShared, type KeyPath, type SharedMember } from './direction.ts';
import { innerConversion, type LocalNames } from './names.ts';
import { readerOf } from './reader.ts';

const nestedReaders = { value: 'nestedValue', items: 'nestedItems', values: 'nestedValues' } as const;

/** The steps of a resource to one version, as code: one for each member whose name or value differs. */
export function stepsOf(
  { members, only }: ResourceModel,
  wanted: Direction,
  names: LocalNames,
): readonly string[] {
  const shared = members.filter(isShared);
  return [
    ...shared.flatMap((member) => memberSteps(member, wanted, names)),
    // It is written nowhere when it is carried, but it is known.
    ...(wanted === 'v1' ? shared.flatMap(carriedName).map((name) => stepCode([name, name], undefined)) : []),
    ...only.map((alone) => {
      const { from, to, when } = displaced(alone, shared, wanted);
      return stepCode([stringLiteral(from), stringLiteral(to)], undefined, listDetail('when', when));
    }),
  ];
}

/** Names of version 1 that a value of version 2 may hold already, and what they mean. */
export function foreignNames(
  { members }: ResourceModel,
  wanted: Direction,
  names: LocalNames,
): readonly string[] {
  if (wanted === 'v2') return [];
  return members.filter(isShared).flatMap((member) =>
    secondNames(member)
      .filter((name) => name !== member.path[0])
      .map((name) => `[${stringLiteral(name)}, ${keyCode(member.path, names)}]`),
  );
}

/** How a key of a step is written. */
export function keyCode(path: KeyPath, names: LocalNames): string {
  return path.length === 1 ? stringLiteral(path[0]) : names.key(path);
}

function memberSteps(member: SharedMember, wanted: Direction, names: LocalNames): readonly string[] {
  const { from, to } = ends(member, wanted);
  const reader = placedReader(member, wanted, names);
  const carry = carryDetail(member, wanted, names);
  const target = keyCode(to, names);
  const isSame = from.join('\n') === to.join('\n');
  const main = stepCode([keyCode(from, names), target], reader, carry);
  const second = secondNames(member).map((name, index, all) =>
    stepCode(
      [stringLiteral(name), target],
      reader,
      listDetail('unless', [member.v1, ...all.slice(0, index)]),
      carry,
    ),
  );
  return [...(isSame && reader === undefined ? [] : [main]), ...(wanted === 'v2' ? second : [])];
}

function secondNames({ also, v1 }: SharedMember): readonly string[] {
  return also.filter((name) => name !== v1);
}

function placedReader(member: SharedMember, wanted: Direction, names: LocalNames): string | undefined {
  const reader = readerOf(member, wanted, names);
  if (member.nested === undefined) return reader;
  const inner = `${nestedReaders[member.nested.as]}(${innerConversion(member.nested, wanted)})`;
  return reader === undefined ? inner : `nestedIn(${reader}, ${inner})`;
}

function carriedName({ rule }: SharedMember): readonly string[] {
  return rule.kind === 'values' && rule.carries !== undefined ? [stringLiteral(rule.carries.member)] : [];
}

function carryDetail(member: SharedMember, wanted: Direction, names: LocalNames): string {
  if (member.rule.kind !== 'values' || member.rule.carries === undefined) return '';
  const { word, member: other } = member.rule.carries;
  const given = `${stringLiteral(word)}, ${stringLiteral(other)}`;
  return wanted === 'v2'
    ? `carry: carryTo(${given})`
    : `carry: carryFrom(${given}, ${names.readValue(member)})`;
}

function listDetail(name: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `${name}: [${values.map(stringLiteral).join(', ')}]`;
}

function stepCode(
  keys: readonly [string, string],
  reader: string | undefined,
  ...details: readonly string[]
): string {
  const more = details.filter((detail) => detail !== '').join(', ');
  const parts = [...keys, reader ?? 'undefined', ...(more === '' ? [] : [`{ ${more} }`])];
  return `[${(reader === undefined && more === '' ? keys : parts).join(', ')}]`;
}
