import { stringLiteral } from '@installatron-openapi/generate-kit';
import { isGiven, line, read, write } from './access.ts';
import { ends, type SharedMember } from './direction.ts';
import { keepCode, readerOf, type Way } from './reader.ts';

/** A member in whose place version 1 may have the value of another member, which it does not have itself. */
export type CarryingMember = {
  readonly member: SharedMember;
  readonly word: string;
  readonly other: string;
};

export function carryingMembers(members: readonly SharedMember[]): readonly CarryingMember[] {
  return members.flatMap((member) =>
    member.rule.kind === 'values' && member.rule.carries !== undefined && member.path.length === 1
      ? [{ member, word: member.rule.carries.word, other: member.rule.carries.member }]
      : [],
  );
}

/** The lines for both members. */
export function carriedLines(carrying: CarryingMember, way: Way): readonly string[] {
  const { from, to } = ends(carrying.member, way.wanted);
  // Where the member stays because its name is taken, nothing is carried.
  const isFree = from[0] === to[0] ? [] : [`!${isGiven(to[0])}`];
  const main = (value: string) =>
    line(from[0], `${write(to[0], `${readerOf(carrying.member, way)} ?? (${value}${keepCode(from[0])})`)};`);
  return way.wanted === 'v2' ? toVersion2(carrying, isFree, main) : toVersion1(carrying, way, isFree, main);
}

type MainLine = (carriedOr: string) => string;

function toVersion2(
  { word, other }: CarryingMember,
  isFree: readonly string[],
  main: MainLine,
): readonly string[] {
  const test = ['typeof value === "string"', 'value', `!${isGiven(other)}`, ...isFree].join(' && ');
  return [main(`${test} ? ((${write(other, 'value')}), ${stringLiteral(word)}) : `)];
}

function toVersion1(
  { member, word, other }: CarryingMember,
  { names }: Way,
  isFree: readonly string[],
  main: MainLine,
): readonly string[] {
  const rest = line(other, `${write(other, 'value')};`);
  const carried = `carried(${read(member.path[0])}, ${stringLiteral(word)}, ${read(other)}, ${names.readValue(member)})`;
  const test = [...isFree, `(value = ${carried}) !== undefined`].join(' && ');
  return [`if (${test}) ${write(member.v1, 'value')};\nelse {\n${rest}\n${main('')}\n}`];
}
