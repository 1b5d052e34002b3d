import type { RuleId } from '../rules/catalogue.ts';
import type { Severity } from '../rules/rule.ts';

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
