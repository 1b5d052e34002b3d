import type { Syntax } from './value.ts';

/** TypeScript as people write it: single quotes, and keys without quotes where they can be. */
export const typescriptSyntax: Syntax = {
  step: '  ',
  string: typescriptString,
  key: (name) => `${printKey(name)}: `,
  brackets: () => ({ open: '{', close: '}', gap: ' ' }),
};

/** A string literal in single quotes that no text can leave. */
export function typescriptString(text: string): string {
  return `'${text.replaceAll(/['\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escapeCharacter)}'`;
}

// `__proto__: x` would set the prototype, quoted or not.
function printKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : typescriptString(name);
}

const short: ReadonlyMap<string, string> = new Map([
  ["'", "\\'"],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escapeCharacter(character: string): string {
  const known = short.get(character);
  if (known !== undefined) return known;
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
