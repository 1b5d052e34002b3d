import type { JsonObject } from '@installatron-openapi/generate-kit';
import type { Brackets, Syntax } from './value.ts';

/** PHP of which `json_encode` makes the same JSON again. */
export const phpSyntax: Syntax = {
  step: '    ',
  string: phpString,
  key: (name) => `${phpString(name)} => `,
  brackets,
};

/** A string literal in single quotes, in which PHP knows two escapes only. */
export function phpString(text: string): string {
  return `'${text.toWellFormed().replaceAll(/['\\]/g, '\\$&')}'`;
}

function brackets(value: JsonObject): Brackets {
  // An array that is empty, or whose keys are 0, 1, 2, would come out of `json_encode` as a list.
  const isListLike = Object.keys(value).every((key) => /^(0|[1-9]\d*)$/.test(key));
  return { open: isListLike ? '(object) [' : '[', close: ']', gap: '' };
}
