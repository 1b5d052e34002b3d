import type { IssueCode } from './issue.ts';
import { pointerTo } from './pointer.ts';

/** Something to report: an issue without its message. */
export type Finding = {
  readonly code: IssueCode;
  pointer: string;
  readonly value: unknown;
  /** The name of a member whose rule is still to be told. */
  readonly name?: string;
  rule?: string;
};

/** What has been found since the last report. One list for all saves each conversion a list that mostly stays empty. */
export const findings: Finding[] = [];

/** For a value that stays as it is, because nothing else is known to do with it: notes that, and gives it back. */
export function keep<Value>(name: string, value: Value, code: IssueCode = 'value-unknown'): Value {
  findings.push({ code, pointer: pointerTo(name), value, name });
  return value;
}

/** The same where the name alone does not say what the member means. */
export function keepBy<Value>(rule: string, pointer: string, value: Value, code: IssueCode): Value {
  findings.push({ code, pointer, value, rule });
  return value;
}

/** Converts what is somewhere in a value. What is found there has a pointer that begins with these names. */
export function within<Result>(names: readonly string[], convert: () => Result): Result {
  const start = findings.length;
  const result = convert();
  for (const finding of findings.slice(start))
    finding.pointer = names.map(pointerTo).join('') + finding.pointer;
  return result;
}
