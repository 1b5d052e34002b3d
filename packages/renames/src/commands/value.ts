import { codecs } from './codec.ts';
import type { RuleEntry, ValuesEntry } from './table.ts';

/** The value of version 2 for one of version 1; undefined when no rule covers it. */
export function decodeValue(rule: RuleEntry | undefined, value: unknown): unknown {
  if (rule === undefined) return value;
  if (typeof rule === 'string') return codecs[rule].decode(value);
  const found = rule.values.find(([, v1]) => isSame(v1, value));
  // Version 1 writes the value of another member here, so the words of version 2 are told from those by reading them, too.
  return found?.[0] ?? (rule.carries && wordsOf(rule).find((word) => word === value));
}

/** The value of version 1 for one of version 2; undefined when no rule covers it. */
export function encodeValue(rule: RuleEntry | undefined, value: unknown): unknown {
  if (rule === undefined) return value;
  if (typeof rule === 'string') return codecs[rule].encode(value);
  const meaning = rule.synonyms?.find(([word]) => word === value)?.[1] ?? value;
  const found = rule.values.find(([v2]) => v2 === meaning);
  // The words that stand for another member go over as they are, where that member cannot.
  return found === undefined ? (rule.carries?.[0] === value ? value : undefined) : found[1];
}

/** Whether version 1 writes this very value itself, so that it means something although PHP takes it for nothing. */
export function isWritten(rule: RuleEntry | undefined, value: unknown): boolean {
  if (rule === undefined) return false;
  if (typeof rule !== 'string') return rule.values.some(([, v1]) => v1 === value);
  return rule === 'comma-list' && value === '';
}

/** A number of version 1 may come as its digits, and the other way round. */
function isSame(v1: string | number | boolean, value: unknown): boolean {
  return v1 === value || (isText(value) && isText(v1) && String(v1) === String(value).trim());
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function wordsOf({ values, synonyms = [], carries = ['', ''] }: ValuesEntry): readonly string[] {
  return [...values.map(([v2]) => v2), ...synonyms.map(([word]) => word), carries[0]];
}
