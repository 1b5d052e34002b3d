import { type MemberModel, stringLiteral } from '@installatron-openapi/generate-kit';
import { codecFunction } from './codecs.ts';
import { type Direction, ends, type SharedMember } from './direction.ts';
import { innerConversion, type LocalNames } from './names.ts';

const nestedReaders = { value: 'convertValue', items: 'convertItems', values: 'convertValues' } as const;

/** What a resource is written with: the version that is wanted, and the names there are. */
export type Way = {
  readonly resource: string;
  readonly wanted: Direction;
  readonly names: LocalNames;
  /** The resources that differ between the versions: what is in the others need not be looked at. */
  readonly changed: ReadonlySet<string>;
};

/** The code that turns `value` into that of the wanted version, or into undefined; `value` itself where it stays. */
export function readerOf(
  member: SharedMember,
  { resource, wanted, names, changed }: Way,
  from?: string,
): string {
  const outer = ruleReader(member, wanted, names);
  const { nested } = member;
  if (nested === undefined || !changed.has(nested.resource)) return outer;
  const name = stringLiteral(from ?? ends(member, wanted).from.at(-1) ?? '');
  const given = [outer, name, innerConversion(nested, wanted)];
  if (nested.as !== 'value') given.push(stringLiteral([resource, ...member.path].join('.')));
  return `${nestedReaders[nested.as]}(${given.join(', ')})`;
}

/** The code for a value that is kept where it cannot be converted, by code that says so. */
export function converted(member: SharedMember, way: Way, from: string, kept = keepCode(from)): string {
  const reader = readerOf(member, way, from);
  return reader === 'value' ? reader : `${reader} ?? ${kept}`;
}

/** The code that notes that a value is kept. */
export function keepCode(name: string): string {
  return `keep(${stringLiteral(name)}, value)`;
}

function ruleReader(member: MemberModel, wanted: Direction, names: LocalNames): string {
  const { rule } = member;
  if (rule.kind === 'codec') return `${codecFunction(rule.codec, wanted)}(value)`;
  if (rule.kind === 'same') return 'value';
  return `${wanted === 'v2' ? names.readValue(member) : names.writeValue(member)}(value)`;
}
