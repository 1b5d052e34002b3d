import { stringLiteral } from '@installatron-openapi/generate-kit';
import type { SharedMember } from './direction.ts';
import { readerOf, type Way } from './reader.ts';

/** The lines for objects whose members stand beside them in version 1. */
export function flattenedLines(members: readonly SharedMember[], way: Way): readonly string[] {
  const inner = members.filter(({ path }) => path.length === 2);
  const move = way.wanted === 'v2' ? 'gather' : 'spread';
  return [...new Set(inner.map(({ path }) => path[0]))].map((container) => {
    const entries = inner
      .filter(({ path }) => path[0] === container)
      .map((member) => `[${entryOf(member, way).join(', ')}]`);
    return `${move}(this, given, ${stringLiteral(container)}, [${entries.join(', ')}], ${stringLiteral(way.resource)});`;
  });
}

function entryOf(member: SharedMember, way: Way): readonly string[] {
  const reader = readerOf(member, way);
  const names = [member.path[1] ?? '', member.v1].map(stringLiteral);
  return reader === 'value' ? names : [...names, `(value) => ${reader}`];
}
