import { isObject, type JsonValue, stringMember } from '../json/value.ts';
import { NotComparable } from '../source/not-comparable.ts';
import type { ParsedText } from '../source/parsed-text.ts';
import { parseYamlFile } from '../source/yaml-file.ts';

/** A breaking change that somebody answers for. */
export type Approval = {
  readonly fingerprint: string;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it counts, in UTC. */
  readonly expires: string;
  readonly file: string;
  readonly line: number;
};

/**
 * Reads a file of approvals, which `approved-changes.schema.json` describes.
 *
 * @throws NotComparable when it says anything else: what was approved is then not known.
 */
export function readApprovals(file: string, text: string): readonly Approval[] {
  // A fingerprint may look like a number.
  const source = { path: file, ...parseYamlFile(text, file, 'failsafe') };
  // A file with nothing but comments approves nothing.
  if (source.value === null) return [];
  if (!isObject(source.value)) throw wrong(source, [], 'is no list of fingerprints');
  return Object.entries(source.value).map(([fingerprint, value]) => readApproval(source, fingerprint, value));
}

type Source = ParsedText & { readonly path: string };

const members = ['reason', 'by', 'expires'];

function readApproval(source: Source, fingerprint: string, value: JsonValue): Approval {
  const at = [fingerprint];
  if (!/^[0-9a-f]{12}$/.test(fingerprint))
    throw wrong(source, at, `has ${quote(fingerprint)}, which is no fingerprint`);
  if (!isObject(value)) throw wrong(source, at, `says nothing of ${fingerprint}`);
  const unknown = Object.keys(value).find((key) => !members.includes(key));
  if (unknown !== undefined)
    throw wrong(source, [...at, unknown], `has ${quote(unknown)}, which means nothing`);
  const [reason, by, expires] = members.map((key) => textOf(source, fingerprint, value, key));
  if (expires === undefined || !isDay(expires)) {
    const found = quote(expires ?? '');
    throw wrong(source, [...at, 'expires'], `says that ${fingerprint} expires on ${found}, which is no day`);
  }
  return {
    fingerprint,
    reason: reason ?? '',
    by: by ?? '',
    expires,
    file: source.path,
    line: source.lineOf(at),
  };
}

function textOf(source: Source, fingerprint: string, value: JsonValue, key: string): string {
  const text = stringMember(value, key);
  if (text === undefined || text.trim() === '')
    throw wrong(source, [fingerprint, key], `has no ${key} for ${fingerprint}`);
  return text;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function wrong(source: Source, path: readonly string[], message: string): NotComparable {
  const remedy =
    'Write each as `fingerprint: { reason: …, by: …, expires: YYYY-MM-DD }`, with the twelve characters that the report says.';
  const place = { file: source.path, line: source.lineOf(path) };
  return new NotComparable(`${source.path} ${message}.`, remedy, place);
}

function quote(text: string): string {
  return JSON.stringify(text);
}
