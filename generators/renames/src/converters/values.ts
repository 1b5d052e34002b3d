import { docComment, stringLiteral, type ValueRule } from '@installatron-openapi/generate-kit';

export type ValueTable = Extract<ValueRule, { kind: 'values' }>;

/**
 * The body of a function that reads the values of version 1. Numbers may come as strings. Where other values stand for
 * those of another member, the words of version 2 are read, too: each of them means itself.
 */
export function readBody({ values, carries, synonyms }: ValueTable): string {
  const forms = values.flatMap(({ v1, v2 }) => formsOf(v1).map((form) => [form, stringLiteral(v2)] as const));
  const words = [...values.map(({ v2 }) => v2), ...synonyms.map(({ word }) => word)];
  const themselves = carries === undefined ? [] : [...words, carries.word].map(stringLiteral);
  return switchOf([...forms, ...themselves.map((word) => [word, word] as const)]);
}

/** The body of a function that writes the values of version 1. A synonym is written as what it means. */
export function writeBody({ values, synonyms }: ValueTable): string {
  const written = new Map(values.map(({ v1, v2 }) => [v2, literal(v1)]));
  const pairs = [...written, ...synonyms.map(({ word, meaning }) => [word, written.get(meaning)] as const)];
  return switchOf(
    pairs.flatMap(([word, value]) => (value === undefined ? [] : [[stringLiteral(word), value] as const])),
  );
}

/** A function from one value to another one, undefined for all values that have none. */
export function valueFunction(name: string, comment: string, body: string): string {
  return `${docComment(comment)}\nfunction ${name}(value: unknown) {\n  switch (value) {\n${body}\n    default:\n      return undefined;\n  }\n}`;
}

function formsOf(v1: string | number | boolean): readonly string[] {
  return typeof v1 === 'number' ? [literal(v1), stringLiteral(String(v1))] : [literal(v1)];
}

function literal(v1: string | number | boolean): string {
  return typeof v1 === 'string' ? stringLiteral(v1) : String(v1);
}

/** Cases with one result are written together; of two with the same value, the first counts. */
function switchOf(pairs: readonly (readonly [value: string, result: string])[]): string {
  const results = new Map<string, string>();
  for (const [value, result] of pairs) if (!results.has(value)) results.set(value, result);
  const cases = new Map<string, string[]>();
  for (const [value, result] of results) cases.set(result, [...(cases.get(result) ?? []), value]);
  return [...cases]
    .map(
      ([result, values]) =>
        `${values.map((value) => `    case ${value}:`).join('\n')}\n      return ${result};`,
    )
    .join('\n');
}
