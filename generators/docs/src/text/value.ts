import { isArray, isObject, type JsonObject, type JsonValue } from '@installatron-openapi/generate-kit';

/** How a language writes JSON values down. */
export type Syntax = {
  /** One step of indentation. */
  readonly step: string;
  /** A string literal that no text can leave. */
  readonly string: (text: string) => string;
  /** The name of a member and what parts it from its value. */
  readonly key: (name: string) => string;
  /** What is before and after the members of an object. */
  readonly brackets: (value: JsonObject) => Brackets;
};

export type Brackets = {
  readonly open: string;
  readonly close: string;
  /** What is beside the brackets when all is on one line. */
  readonly gap: string;
};

// What fits beside the text of a page.
const width = 60;
const list: Brackets = { open: '[', close: ']', gap: '' };

/**
 * A JSON value in the syntax of a language: on one line where that is short, else one member per line.
 *
 * @param indent what stands before the line that the value begins on.
 */
export function printValue(value: JsonValue, syntax: Syntax, indent = ''): string {
  const flat = printFlat(value, syntax);
  const isContainer = isArray(value) || isObject(value);
  return !isContainer || indent.length + flat.length <= width ? flat : printTall(value, syntax, indent);
}

/** An object or array with one member per line, however short it is. */
export function printTall(value: JsonValue, syntax: Syntax, indent = ''): string {
  const inner = indent + syntax.step;
  const { brackets, items } = partsOf(value, syntax);
  const lines = items.map(({ key, value: item }) => `${inner}${key}${printValue(item, syntax, inner)},\n`);
  return `${brackets.open}\n${lines.join('')}${indent}${brackets.close}`;
}

/** A value on one line, however long that is. */
export function printFlat(value: JsonValue, syntax: Syntax): string {
  if (typeof value === 'string') return syntax.string(value);
  if (!isArray(value) && !isObject(value)) return JSON.stringify(value);
  const { brackets, items } = partsOf(value, syntax);
  const gap = items.length === 0 ? '' : brackets.gap;
  const inside = items.map((item) => `${item.key}${printFlat(item.value, syntax)}`).join(', ');
  return `${brackets.open}${gap}${inside}${gap}${brackets.close}`;
}

type Parts = {
  readonly brackets: Brackets;
  readonly items: readonly { readonly key: string; readonly value: JsonValue }[];
};

function partsOf(value: JsonValue, syntax: Syntax): Parts {
  if (isArray(value)) return { brackets: list, items: value.map((item) => ({ key: '', value: item })) };
  if (!isObject(value)) return { brackets: list, items: [] };
  const items = Object.entries(value).map(([name, item]) => ({ key: syntax.key(name), value: item }));
  return { brackets: syntax.brackets(value), items };
}
