import type { RuleId } from '../../src/index.ts';
import type { DocumentParts } from './documents.ts';

/** A rule with the severity that it has, as a test wants it: `breaking max-length-lowered`. */
export type Wanted = `${'breaking' | 'compatible' | 'annotation'} ${RuleId}`;

export type WantedOfSchema = { readonly request: readonly Wanted[]; readonly response: readonly Wanted[] };

/** Two schemas, what is found where they stand in a request and in an answer, and what is found the other way round. */
export type SchemaRow = {
  readonly name: string;
  readonly base: unknown;
  readonly head: unknown;
  readonly want: WantedOfSchema;
  readonly back?: WantedOfSchema;
  /** What else both documents have, such as components. */
  readonly parts?: DocumentParts;
};

/** Two documents, and what is found. */
export type DocumentRow = {
  readonly name: string;
  readonly base: object;
  readonly head: object;
  readonly want: readonly Wanted[];
  readonly back?: readonly Wanted[];
};

/** Fewer values are valid: that breaks requests. */
export function narrower(rule: RuleId): WantedOfSchema {
  return { request: [`breaking ${rule}`], response: [`compatible ${rule}`] };
}

/** More values are valid: that breaks answers. */
export function wider(rule: RuleId): WantedOfSchema {
  return { request: [`compatible ${rule}`], response: [`breaking ${rule}`] };
}

/** The same in both directions. */
export function both(...wanted: readonly Wanted[]): WantedOfSchema {
  return { request: wanted, response: wanted };
}

export const nothing: WantedOfSchema = { request: [], response: [] };
