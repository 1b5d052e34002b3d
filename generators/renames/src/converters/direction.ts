import type { MemberModel, OnlyMember } from '@installatron-openapi/generate-kit';

/** A conversion goes one way: to the version that is wanted. */
export type Direction = 'v1' | 'v2';

/** Where a member is, as a name, or as those of a flattened object and of a member in it. */
export type KeyPath = readonly [string] | readonly [string, string];

/** A member that version 1 has, with its name there. */
export type SharedMember = MemberModel & { readonly v1: string };

export function isShared(member: MemberModel): member is SharedMember {
  return member.v1 !== undefined;
}

/** Where a member comes from, and where it goes. */
export function ends(
  { path, v1 }: SharedMember,
  wanted: Direction,
): { readonly from: KeyPath; readonly to: KeyPath } {
  return wanted === 'v2' ? { from: [v1], to: path } : { from: path, to: [v1] };
}

/** A member that moves only where another one is present, whose name it would have otherwise. */
export type DisplacedMember = {
  readonly from: string;
  readonly to: string;
  readonly when: readonly string[];
};

/** How a member moves that version 1 alone has. */
export function displaced(
  { v1, keep }: OnlyMember,
  members: readonly SharedMember[],
  wanted: Direction,
): DisplacedMember {
  if (wanted === 'v1') return { from: keep, to: v1, when: [v1] };
  const owners = members.filter(({ path }) => path[0] === v1);
  return { from: v1, to: keep, when: owners.flatMap((owner) => [owner.v1, ...owner.also]) };
}
