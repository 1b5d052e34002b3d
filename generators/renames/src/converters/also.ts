import { formatPointer, stringLiteral } from '@installatron-openapi/generate-kit';
import { isGiven, line, read, write } from './access.ts';
import { ends, type SharedMember } from './direction.ts';
import { converted, type Way } from './reader.ts';

/** The line for a member of one name in either version. */
export function mainLine(member: SharedMember, way: Way): string {
  const [from, to] = endNames(member, way);
  const stored = `${write(to, converted(member, way, from))};`;
  // Its name in version 2 is read as a second name of version 1, so both of them may be there.
  if (way.wanted === 'v2' && from !== to && member.also.includes(to))
    return line(from, `if (${isGiven(to)}) ${taken(from, to, way)} else ${stored}`);
  return line(from, stored);
}

/** The lines for further names of version 1: each is read where none of the others, and nothing else, is in its place. */
export function alsoLines(member: SharedMember, way: Way): readonly string[] {
  if (way.wanted === 'v1') return [];
  const { v1 } = member;
  const [, to] = endNames(member, way);
  return member.also
    .filter((name) => name !== v1)
    .map((name, index, all) => {
      const isAlone = [v1, ...all.slice(0, index)]
        .map((other) => `${read(other)} === undefined`)
        .join(' && ');
      const value = converted(member, way, name, kept(name, 'value-unknown', to, way));
      if (name === to) return line(name, `${write(to, `${isAlone} ? ${value} : value`)};`);
      const isFree = to === v1 ? isAlone : `${isAlone} && !${isGiven(to)}`;
      return line(name, `if (${isFree}) ${write(to, value)}; else ${taken(name, to, way)}`);
    });
}

function taken(name: string, meaning: string, way: Way): string {
  return `${write(name, kept(name, 'name-taken', meaning, way))};`;
}

/** The runtime would take the name of version 1 for what the member means. */
function kept(name: string, code: string, meaning: string, { resource }: Way): string {
  const rule = stringLiteral(`${resource}.${meaning}`);
  return `keepBy(${rule}, ${stringLiteral(formatPointer([name]))}, value, ${stringLiteral(code)})`;
}

function endNames(member: SharedMember, { wanted }: Way): readonly [from: string, to: string] {
  const { from, to } = ends(member, wanted);
  return [from[0], to[0]];
}
