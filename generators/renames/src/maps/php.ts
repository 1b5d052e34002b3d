import { isArray, isObject, type JsonValue } from '@installatron-openapi/generate-kit';

/**
 * A value as an expression of PHP 7 or newer, in the style of its standards.
 *
 * Objects are arrays with string keys. PHP itself makes an integer of a key that looks like one.
 */
export function phpLiteral(value: JsonValue, indent = ''): string {
  if (isArray(value))
    return phpArray(
      value.map((item) => ({ key: '', item })),
      indent,
    );
  if (isObject(value)) {
    const entries = Object.entries(value);
    return phpArray(
      entries.map(([name, item]) => ({ key: `${phpString(name)} => `, item })),
      indent,
    );
  }
  return typeof value === 'string' ? phpString(value) : JSON.stringify(value);
}

type PhpItem = { readonly key: string; readonly item: JsonValue };

function phpArray(items: readonly PhpItem[], indent: string): string {
  const inner = `${indent}    `;
  const lines = items.map(({ key, item }) => `${inner}${key}${phpLiteral(item, inner)},\n`);
  return lines.length === 0 ? '[]' : `[\n${lines.join('')}${indent}]`;
}

/**
 * A string of PHP for untrusted text.
 *
 * In single quotes PHP knows two escapes only, and neither variables nor a closing tag. What nobody would see there stands
 * escaped in double quotes, which hold nothing else.
 */
export function phpString(text: string): string {
  const parts = text
    .toWellFormed()
    .split(/([\p{Cc}\p{Cf}\u2028\u2029]+)/u)
    .map((part, index) => (index % 2 === 0 ? quoted(part) : escaped(part)))
    .filter((part) => part !== "''");
  return parts.length === 0 ? "''" : parts.join(' . ');
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}

function escaped(text: string): string {
  const codes = [...text].map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return `"${codes.join('')}"`;
}
