import type { MemberModel, ResourceModel } from '@installatron-openapi/generate-kit';
import { line, read, write } from './access.ts';
import { alsoLines, mainLine } from './also.ts';
import { carriedLines, carryingMembers } from './carried.ts';
import { displaced, isShared, type SharedMember } from './direction.ts';
import { flattenedLines } from './flattened.ts';
import type { Way } from './reader.ts';

/**
 * The function that writes all members it knows, in straight lines: a load, a test and a store for each. Where names clash
 * is a matter of the runtime, which learns them from this function, except where a member has more to do with another one
 * than to have its name.
 */
export function fillFunction({ members, only }: ResourceModel, way: Way): string {
  const { wanted } = way;
  const shared = members.filter(isShared);
  const carrying = carryingMembers(shared);
  const apart = new Set(carrying.flatMap(({ member, other }): unknown[] => [member, other]));
  const lines = [
    ...shared
      .filter((member) => member.path.length === 1 && !apart.has(member))
      .flatMap((member) => memberLines(member, way)),
    ...carrying.flatMap((each) => carriedLines(each, way)),
    ...absentNames(members, apart, way).map((name) => line(name, `${write(name, 'value')};`)),
    ...flattenedLines(shared, way),
    ...only.map((alone) => displacedLine(displaced(alone, shared, wanted))),
  ];
  return ['function (given) {', 'let value: unknown;', ...lines, '}'].join('\n');
}

function memberLines(member: SharedMember, way: Way): readonly string[] {
  return [mainLine(member, way), ...alsoLines(member, way)];
}

/** Version 1 has no such members, so towards version 2 they are like any that nobody knows. */
function absentNames(
  members: readonly MemberModel[],
  apart: ReadonlySet<unknown>,
  { wanted }: Way,
): readonly string[] {
  if (wanted === 'v2') return [];
  return members.flatMap(({ v1, path: [name, inner] }) =>
    v1 !== undefined || inner !== undefined || apart.has(name) ? [] : [name],
  );
}

function displacedLine({ from, to, when }: ReturnType<typeof displaced>): string {
  const isDisplaced = when.map((name) => `${read(name)} !== undefined`).join(' || ');
  return line(from, `if (${isDisplaced}) ${write(to, 'value')}; else ${write(from, 'value')};`);
}
