import type { RuleId } from '../rules/catalogue.ts';
import type { Severity } from '../rules/rule.ts';

/** What tells a change from others, without a word that is written for people or a place that may move. */
export type Identity = {
  /** Where it was said in the base, or what it was added to there, as a JSON pointer; undefined where the base has neither. */
  readonly base: string | undefined;
  /** What is in its place in the head; undefined where the head has nothing. */
  readonly head: string | undefined;
  /** The member that it is about, where that is not the place itself. */
  readonly step: string | undefined;
  /** What it changed from and to. */
  readonly values: readonly string[];
};

/** A change with what is only needed to compare changes with each other. */
export type IdentifiedChange = Change & {
  readonly identity: Identity;
  /** Its message without the name that it begins with: `has to be an integer.` */
  readonly sentence: string;
};

/** One thing that differs between two documents. */
export type Change = {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Whom it concerns: those who send requests, those who read answers, both, or neither as far as one can tell. */
  readonly direction: 'request' | 'response' | 'both' | 'none';
  readonly operationId?: string;
  readonly method?: string;
  /** The path as the head has it; as the base has it, of what is gone. The name, of a webhook. */
  readonly path?: string;
  /** The place as a JSON pointer (RFC 6901) into the document that `side` names. */
  readonly pointer: string;
  /** The base for what is gone, the head for everything else. */
  readonly side: 'base' | 'head';
  /** What it is about, from outside in: `request body / websites[] / path`. Empty for an operation as a whole. */
  readonly subject: string;
  readonly message: string;
  /** What to do instead. Empty where the change breaks nothing. */
  readonly remedy: string;
  /** The same for the same change, wherever its lines are moved and whatever else changes. */
  readonly fingerprint: string;
};
