import type { Part, Where } from '../normal/schema/form.ts';
import type { RuleId } from '../rules/catalogue.ts';

/** Who sends what is compared. Request: what consumers send. Response: what they are sent. */
export type Direction = 'request' | 'response';

/** Something that differs, without the place where it was found: the same schema stands in many places. */
export type Finding = {
  readonly rule: RuleId;
  /** Where it is said in the base, and in the head. Without either, it is said by the place that it was found at. */
  readonly base?: Where | undefined;
  readonly head?: Where | undefined;
  /** The member that it is about, where that is not the place itself. */
  readonly step?: string;
  /** What changed, as it goes into the fingerprint. */
  readonly values: readonly string[];
  /** A sentence that goes on after the name of the place: `has to be an integer.` */
  readonly message: string;
};

/** The names that lead to a place: `request body`, `websites`, `[]`, `path`. */
export type Steps = readonly string[];

/** Two schemas inside of two others that have to be compared, too. */
export type Edge = {
  readonly step: string;
  readonly base: Part;
  readonly head: Part;
  /** They are alternatives of the same value, not of something inside of it. */
  readonly isChoice?: true;
  /** They are about names of members, which are texts whatever they say. */
  readonly isName?: true;
};

/** What comparing two schemas finds, without what is inside of them. */
export type Difference = { readonly findings: readonly Finding[]; readonly edges: readonly Edge[] };

export const noDifference: Difference = { findings: [], edges: [] };

export function joinDifferences(differences: readonly Difference[]): Difference {
  return {
    findings: differences.flatMap(({ findings }) => findings),
    edges: differences.flatMap(({ edges }) => edges),
  };
}

/** A text of the document in a sentence. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `\`${short.replaceAll('`', "'")}\``;
}

/** Says that something has a value instead of another one, or of none. */
export function replacement(what: string, base: string | undefined, head: string | undefined): string {
  if (head === undefined) return `has no ${what} any more, which was ${base}.`;
  return `has ${what} ${head}${base === undefined ? ', and had none' : ` instead of ${base}`}.`;
}
