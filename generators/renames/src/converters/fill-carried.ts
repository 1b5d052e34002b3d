import { type MemberModel, stringLiteral } from '@installatron-openapi/generate-kit';
import { access, isInherited } from './access.ts';
import { assign } from './assign.ts';
import { type Direction, ends, isShared, type SharedMember } from './direction.ts';

/** A member in whose place version 1 may have the value of another member, which it does not have itself. */
export type CarryingMember = {
  readonly member: SharedMember;
  readonly word: string;
  readonly other: string;
  /** How the values of version 1 are read. */
  readonly read: string;
};

/** The members of a resource for which straight lines can be written, and what is carried. */
export function carryingMembers(
  members: readonly MemberModel[],
  readValue: (member: MemberModel) => string,
): readonly CarryingMember[] {
  const absent = new Set(members.filter(({ v1 }) => v1 === undefined).map(({ path }) => path.join('\n')));
  const found = members.filter(isShared).flatMap((member): readonly CarryingMember[] => {
    if (member.rule.kind !== 'values' || member.rule.carries === undefined) return [];
    const { word, member: other } = member.rule.carries;
    const isPlain = member.path.length === 1 && ![member.path[0], member.v1, other].some(isInherited);
    return isPlain && absent.has(other) ? [{ member, word, other, read: readValue(member) }] : [];
  });
  return found.filter(({ other }) => found.filter((twin) => twin.other === other).length === 1);
}

/** The lines for both members; `own` is what there is for the first one when nothing is carried. */
export function carriedLines(carrying: CarryingMember, wanted: Direction, own: string): string {
  const { member, word, other, read } = carrying;
  const { from, to } = ends(member, wanted);
  const source = access('given', from[0]);
  const target = access('this', to[0]);
  const rest = assign(other, [], access('this', other));
  if (wanted === 'v1') {
    const test = `(value = carried(${source}, ${stringLiteral(word)}, ${access('given', other)}, ${read})) !== undefined`;
    return `if (${test}) {\ncount += 2;\n${target} = value;\n} else {\n${rest}\n${own}\n}`;
  }
  const test = `isCarried((value = ${source})) && ${access('given', other)} === undefined`;
  const both = `count++;\n${target} = ${stringLiteral(word)};\n${access('this', other)} = value;`;
  return `${rest}\n${own} else if (${test}) {\n${both}\n}`;
}
