import { createHash } from 'node:crypto';
import type { Change } from '../changes/change.ts';
import type { Audience, Severity } from '../report/report.ts';

/** A change of one of the two documents, or of what one says of the other. */
export type VersionChange = {
  readonly rule: string;
  readonly severity: Severity;
  readonly operationId: string | null;
  /** Into the document of version 2: into that of HEAD, or of BASE. */
  readonly pointer: string;
  readonly side: 'base' | 'head';
  readonly message: string;
  readonly remedy: string;
  readonly fingerprint: string;
};

/** A change, and whom it concerns. */
export type AudienceChange = VersionChange & { readonly audience: readonly Audience[] };

/** Twelve hexadecimal digits that are the same wherever the change is found. */
export function fingerprintOf(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}

/**
 * The fingerprint under which a change is approved. What happens to a component is one decision, however many operations use it;
 * so it has one fingerprint in all of them.
 */
export function approvedAs({ rule, pointer, message, fingerprint }: VersionChange): string {
  return pointer.startsWith('/components/') ? fingerprintOf(rule, pointer, message) : fingerprint;
}

/** A change as the engine found it. */
export function toVersionChange(change: Change): VersionChange {
  const { rule, severity, pointer, side, message, remedy, fingerprint } = change;
  // The text of a component is told once, and is no more that of the first operation than of the others.
  const isShared = severity === 'annotation' && pointer.startsWith('/components/');
  const operationId = isShared ? null : (change.operationId ?? null);
  return { rule, severity, operationId, pointer, side, message, remedy, fingerprint };
}
