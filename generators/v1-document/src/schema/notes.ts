import { codecs, type MemberModel } from '@installatron-openapi/generate-kit';
import { code } from '../text.ts';
import { inOrder } from './value.ts';

/** What a reader who knows version 2 wants to know of a member of version 1, as paragraphs of markdown. */
export function memberNotes(member: MemberModel): readonly string[] {
  return [[nameNote(member), formNote(member), alsoNote(member)].filter((note) => note !== '').join(' ')];
}

function nameNote({ path, v1 }: MemberModel): string {
  const [first, second] = path;
  if (second !== undefined) return `Version 2 has it as ${code(second)} in ${code(first)}.`;
  return first === v1 ? '' : `Version 2 calls it ${code(first)}.`;
}

function formNote({ rule }: MemberModel): string {
  if (rule.kind === 'same') return '';
  if (rule.kind === 'codec') return `The form: ${codecs[rule.codec].summary}.`;
  const values = rule.values
    .toSorted((a, b) => inOrder(a.v1, b.v1))
    .map(({ v1, v2 }) => `${code(JSON.stringify(v1))} is ${code(v2)}`);
  const carried =
    rule.carries === undefined
      ? ''
      : ` For ${code(rule.carries.word)} the value of ${code(rule.carries.member)} stands here.`;
  return `In the words of version 2, ${values.join(', ')}.${carried}`;
}

function alsoNote({ also }: MemberModel): string {
  return also.length === 0 ? '' : `Also known as ${also.map(code).join(', ')}.`;
}
