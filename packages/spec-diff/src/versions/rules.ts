import { fingerprintOf } from '../changes/fingerprint.ts';
import type { Severity } from '../report/report.ts';
import type { VersionChange } from './change.ts';

type Version1Rule = { readonly severity: Severity; readonly remedy: string };

/** What can change in what a document says of version 1, apart from what the document of version 1 shows. The README says what each means. */
export const version1Rules = {
  'v1-lost': { severity: 'breaking', remedy: 'Put x-v1 back at the root.' },
  'v1-added': { severity: 'compatible', remedy: '' },
  'v1-frame-changed': {
    severity: 'breaking',
    remedy: 'Keep what x-v1 says at the root: every user of version 1 relies on it.',
  },
  'v1-statement-lost': {
    severity: 'breaking',
    remedy: 'Say again in x-v1 what version 1 has in its place.',
  },
  'v1-statement-changed': { severity: 'breaking', remedy: 'Keep what x-v1 said.' },
  'v1-name-changed': { severity: 'breaking', remedy: 'Keep the name that it has in version 1.' },
  'v1-name-no-longer-read': {
    severity: 'breaking',
    remedy: 'Keep the name among `also`: there are users of version 1 who send it.',
  },
  'v1-name-read': { severity: 'compatible', remedy: '' },
  'v1-value-changed': {
    severity: 'breaking',
    remedy: 'Keep the value that version 1 has for the word: its users go on sending and comparing it.',
  },
  'v1-value-meaning-changed': {
    severity: 'breaking',
    remedy: 'Keep the meaning of every value of version 1: its users go on sending and reading it.',
  },
  'v1-command-meaning-changed': {
    severity: 'breaking',
    remedy: 'Keep what the command stands for, and add another command for what is new.',
  },
  'v1-form-changed': { severity: 'breaking', remedy: 'Keep the form that the value has in version 1.' },
} as const satisfies Record<string, Version1Rule>;

export type Version1RuleId = keyof typeof version1Rules;

/** What a change of one of these kinds is about. */
export type Version1Subject = Pick<VersionChange, 'message' | 'pointer'> &
  Partial<Pick<VersionChange, 'operationId' | 'side' | 'values'>> & {
    /** What tells it from others of its kind, wherever it is written. */
    readonly identity: readonly (string | null)[];
  };

export function version1Change(
  rule: Version1RuleId,
  { message, pointer, operationId = null, side = 'head', values = [], identity }: Version1Subject,
): VersionChange {
  const fingerprint = fingerprintOf([rule, ...identity]);
  const about = { operationId, pointer, side, message, sentence: '', values, fingerprint };
  return { rule, ...version1Rules[rule], ...about };
}
