import type { Comparing } from '../comparing.ts';
import { type Candidate, findRenames, type Rename } from '../rename.ts';
import { explanationOf, isTelling } from './telling.ts';
import type { Member } from './visible.ts';

export type Named = readonly [name: string, member: Member];

/** The members of an object that only the base has, that only the head has, and that both have. */
export type Members = Readonly<Record<'gone' | 'come' | 'stays', readonly Named[]>>;

/** What members have in common that may be the same one; undefined where it says nothing. */
type Sign = {
  readonly likeness: (member: Member) => string | undefined;
  /** Whether many things that have nothing to do with each other may have it in common. */
  readonly isVague: (member: Member) => boolean;
};

/**
 * Which members have another name: by the words that explain them, which stay, and by their schema. Whether they have to
 * be there is a part of it.
 */
export function renamedMembers(members: Members, { digest, formOf }: Comparing): readonly Rename<Member>[] {
  const withSame = (text: (member: Member) => string): Sign['likeness'] => {
    return (member) => {
      const said = text(member);
      return said === '' ? undefined : `${member.required} ${digest(member.ref)} ${said}`;
    };
  };
  const words: Sign = { likeness: withSame(({ ref }) => explanationOf(formOf(ref))), isVague: () => false };
  const schema: Sign = { likeness: withSame(() => 'schema'), isVague: ({ ref }) => !isTelling(formOf(ref)) };
  const explained = renamesBy(words, members, new Set());
  const done = new Set(explained.flatMap(({ base, head }) => [base.value, head.value]));
  return [...explained, ...renamesBy(schema, members, done)];
}

function renamesBy(
  { likeness, isVague }: Sign,
  { gone, come, stays }: Members,
  done: ReadonlySet<Member>,
): readonly Rename<Member>[] {
  const candidates = (list: readonly Named[]): readonly Candidate<Member>[] =>
    list.flatMap(([name, value]) => {
      const said = done.has(value) ? undefined : likeness(value);
      return said === undefined ? [] : [{ name, likeness: said, value }];
    });
  const [before, after] = [candidates(gone), candidates(come)];
  if (before.length === 0 || after.length === 0) return [];
  const vague = before.filter(({ value }) => isVague(value));
  const common = new Set([...candidates(stays), ...vague].map((each) => each.likeness));
  return findRenames(before, after, common);
}
