import { isArray, isObject, type JsonValue, member } from '../json/value.ts';
import {
  approvalStates,
  audiences,
  bumps,
  type Report,
  type ReportedApproval,
  type ReportedChange,
  type ReportedPackage,
  type SurfaceChange,
  severities,
  surfaceKinds,
  verdicts,
} from '../report/report.ts';

/** A text that claims to be a report and is none. */
export class InvalidReport extends Error {
  override readonly name = 'InvalidReport';
}

/**
 * Reads a report that somebody else may have written. Only what `report.schema.json` describes comes out of it, and every text in it
 * is still hostile.
 *
 * @throws InvalidReport
 */
export function readReport(text: string): Report {
  const value = parse(text);
  const approvals = member(value, 'approvals');
  const packages = member(value, 'packages');
  return {
    verdict: wordIn(value, 'verdict', verdicts),
    bump: wordIn(value, 'bump', bumps),
    changes: listIn(value, 'changes').map(readChange),
    ...(approvals === undefined ? {} : { approvals: listIn(value, 'approvals').map(readApproval) }),
    ...(packages === undefined ? {} : { packages: listIn(value, 'packages').map(readPackage) }),
  };
}

function parse(text: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    throw new InvalidReport('The report is not JSON.');
  }
}

function readChange(value: JsonValue): ReportedChange {
  const operationId = member(value, 'operationId');
  return {
    rule: textIn(value, 'rule'),
    severity: wordIn(value, 'severity', severities),
    audience: listIn(value, 'audience').map((item) => wordOf(item, 'audience', audiences)),
    operationId: operationId === null ? null : textIn(value, 'operationId'),
    pointer: textIn(value, 'pointer'),
    file: textIn(value, 'file'),
    line: lineIn(value),
    message: textIn(value, 'message'),
    remedy: textIn(value, 'remedy'),
    fingerprint: textIn(value, 'fingerprint'),
  };
}

function readApproval(value: JsonValue): ReportedApproval {
  return {
    fingerprint: textIn(value, 'fingerprint'),
    state: wordIn(value, 'state', approvalStates),
    reason: textIn(value, 'reason'),
    by: textIn(value, 'by'),
    expires: textIn(value, 'expires'),
    file: textIn(value, 'file'),
    line: lineIn(value),
  };
}

function readPackage(value: JsonValue): ReportedPackage {
  return {
    name: textIn(value, 'name'),
    version: textIn(value, 'version'),
    needs: wordIn(value, 'needs', bumps),
    declared: wordIn(value, 'declared', bumps),
    changes: listIn(value, 'changes').map(readSurfaceChange),
  };
}

function readSurfaceChange(value: JsonValue): SurfaceChange {
  return {
    change: wordIn(value, 'change', ['added', 'removed', 'changed']),
    kind: wordIn(value, 'kind', surfaceKinds),
    name: textIn(value, 'name'),
    from: textIn(value, 'from'),
  };
}

function textIn(value: JsonValue, key: string): string {
  const text = member(value, key);
  if (typeof text !== 'string') throw wrong(key);
  return text;
}

function lineIn(value: JsonValue): number {
  const line = member(value, 'line');
  if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 1) throw wrong('line');
  return line;
}

function wordIn<Word extends string>(value: JsonValue, key: string, words: readonly Word[]): Word {
  return wordOf(member(value, key), key, words);
}

function wordOf<Word extends string>(
  value: JsonValue | undefined,
  key: string,
  words: readonly Word[],
): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw wrong(key);
  return found;
}

function listIn(value: JsonValue, key: string): readonly JsonValue[] {
  const list = isObject(value) ? member(value, key) : undefined;
  if (!isArray(list)) throw wrong(key);
  return list;
}

function wrong(key: string): InvalidReport {
  return new InvalidReport(`The report has no good ${JSON.stringify(key)}.`);
}
