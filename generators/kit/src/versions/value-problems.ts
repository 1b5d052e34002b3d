import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { formatPointer } from '../json/pointer.ts';
import { type JsonObject, stringsMember } from '../json/value.ts';
import { codecs } from './codecs.ts';
import type { MemberModel, ValueRule, VersionsModel } from './model.ts';
import { typesOf } from './parts.ts';

type ValueTable = Extract<ValueRule, { kind: 'values' }>;

/** What is wrong with how values differ: words without a counterpart, two with the same, codecs where they cannot be. */
export function valueProblems({ resources, operations }: VersionsModel): readonly Diagnostic[] {
  const objects = [...resources.map(({ members }) => members), ...operations.map(({ inputs }) => inputs)];
  return objects.flatMap((members) => members.flatMap((member) => ruleProblems(member, members)));
}

function ruleProblems(member: MemberModel, siblings: readonly MemberModel[]): readonly Diagnostic[] {
  const { rule } = member;
  if (rule.kind === 'codec') return codecProblems(member, codecs[rule.codec].v2Types, rule.codec);
  if (rule.kind === 'same') return [];
  const words = wordsOf(member.schema);
  return [
    ...partial(member, rule, words),
    ...unknownWords(member, rule, words),
    ...repeated(member, rule),
    ...synonymProblems(member, rule),
    ...carriedProblems(member, rule, siblings),
  ];
}

function codecProblems(
  member: MemberModel,
  accepted: readonly string[],
  codec: string,
): readonly Diagnostic[] {
  const types = typesOf(member.schema).filter((type) => type !== 'null');
  if (types.length > 0 && types.every((type) => accepted.includes(type))) return [];
  const found = types.length === 0 ? 'of no stated type' : types.join(' or ');
  const message = `${nameOf(member)} is ${found}, and the codec ${codec} is for ${accepted.join(' or ')}.`;
  return [problem('v1-codec', message, { pointer: formatPointer([...member.pointer, 'codec']) })];
}

/** The values that a schema names. */
export function wordsOf(schema: JsonObject): readonly string[] {
  return [...stringsMember(schema, 'enum'), ...stringsMember(schema, 'x-extensible-enum')];
}

function partial(member: MemberModel, rule: ValueTable, words: readonly string[]): readonly Diagnostic[] {
  const covered = new Set([...keysOf(rule), ...rule.synonyms.map(({ word }) => word), rule.carries?.word]);
  const missing = words.filter((word) => !covered.has(word));
  if (missing.length === 0) return [];
  return [wrong(member, `${nameOf(member)} has no version 1 value for ${quoted(missing)}.`)];
}

function unknownWords(
  member: MemberModel,
  rule: ValueTable,
  words: readonly string[],
): readonly Diagnostic[] {
  // A synonym need not be among them: an answer may hold the word of a request.
  const named = [...keysOf(rule), ...(rule.carries === undefined ? [] : [rule.carries.word])];
  const unknown = words.length === 0 ? [] : named.filter((word) => !words.includes(word));
  if (unknown.length === 0) return [];
  const message = `${nameOf(member)} has no value ${quoted(unknown)} in version 2; its values are ${quoted(words)}.`;
  return [wrong(member, message)];
}

// A number may arrive as a string, so 1 and "1" are one value.
function repeated(member: MemberModel, { values }: ValueTable): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return values.flatMap(({ v2, v1 }) => {
    const key = String(v1);
    const twin = first.get(key);
    first.set(key, twin ?? v2);
    if (twin === undefined) return [];
    const message = `${nameOf(member)} has the version 1 value ${JSON.stringify(v1)} for both ${quoted([twin])} and ${quoted([v2])}.`;
    return [wrong(member, message)];
  });
}

function synonymProblems(member: MemberModel, rule: ValueTable): readonly Diagnostic[] {
  const keys = keysOf(rule);
  return rule.synonyms.flatMap(({ word, meaning }) => {
    if (keys.includes(word))
      return [wrong(member, `${nameOf(member)} has ${quoted([word])} among its values and its synonyms.`)];
    if (keys.includes(meaning)) return [];
    const message = `${nameOf(member)} says that ${quoted([word])} means ${quoted([meaning])}, which is none of its values.`;
    return [wrong(member, message)];
  });
}

function carriedProblems(
  member: MemberModel,
  rule: ValueTable,
  siblings: readonly MemberModel[],
): readonly Diagnostic[] {
  const { carries } = rule;
  if (carries === undefined) return [];
  if (keysOf(rule).includes(carries.word)) {
    return [
      wrong(member, `${nameOf(member)} has ${quoted([carries.word])} among its values and carries it.`),
    ];
  }
  const carried = siblings.find(({ path }) => path.length === 1 && path[0] === carries.member);
  if (carried !== undefined && carried !== member && carried.v1 === undefined) return [];
  const message = `${nameOf(member)} carries ${quoted([carries.member])}, which is no member beside it that version 1 lacks.`;
  return [wrong(member, message)];
}

function keysOf({ values }: ValueTable): readonly string[] {
  return values.map(({ v2 }) => v2);
}

function wrong(member: MemberModel, message: string): Diagnostic {
  return problem('v1-values', message, { pointer: formatPointer(member.pointer) });
}

function nameOf({ path }: MemberModel): string {
  return JSON.stringify(path.join('.'));
}

function quoted(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(', ');
}
