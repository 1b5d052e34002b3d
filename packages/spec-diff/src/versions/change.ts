import type { IdentifiedChange } from '../changes/change.ts';
import { fingerprintOf } from '../changes/fingerprint.ts';
import { formatPointer } from '../json/pointer.ts';
import type { Audience, Severity } from '../report/report.ts';

/** A change of one of the two documents, or of what one says of the other. */
export type VersionChange = {
  readonly rule: string;
  readonly severity: Severity;
  readonly operationId: string | null;
  /** Into the document of version 2: into that of HEAD, or of BASE. */
  readonly pointer: string;
  readonly side: 'base' | 'head';
  /** Where to look in HEAD, if that is somewhere else: what refers to a component may be gone, and not the component. */
  readonly look?: string;
  readonly message: string;
  /** The message without the name that it begins with; empty for one that begins with none. */
  readonly sentence: string;
  readonly remedy: string;
  /** What it changed from and to. */
  readonly values: readonly string[];
  /** The same for all that is one decision: see `decisionOn`. */
  readonly fingerprint: string;
};

/** A change, and whom it concerns. */
export type AudienceChange = VersionChange & { readonly audience: readonly Audience[] };

/** A change as the engine found it. @param fingerprint of the decision that it is. */
export function toVersionChange(change: IdentifiedChange, fingerprint: string): VersionChange {
  const { rule, severity, pointer, side, message, sentence, remedy, identity } = change;
  // The text of a component is told once, and is no more that of the first operation than of the others.
  const isShared = severity === 'annotation' && pointer.startsWith('/components/');
  const operationId = isShared ? null : (change.operationId ?? null);
  const { values } = identity;
  const look = goneFrom(change);
  return {
    ...{ rule, severity, operationId, pointer, side, message, sentence, remedy, values, fingerprint },
    ...(look === undefined ? {} : { look }),
  };
}

/** The list in an operation that a parameter or response is gone from, where it was a `$ref`. */
function goneFrom({ side, pointer, path, method }: IdentifiedChange): string | undefined {
  const [, kind] = /^\/components\/(parameters|responses)\/[^/]+$/.exec(pointer) ?? [];
  if (side !== 'base' || kind === undefined || path === undefined || method === undefined) return undefined;
  return formatPointer(['paths', path, method.toLowerCase(), kind]);
}

/**
 * The fingerprints under which changes are approved. What happens to a component is one decision for all operations, so they have one
 * fingerprint; and to break version 1, too, is another decision than to break version 2 alone.
 */
export function withApprovals(changes: readonly AudienceChange[]): readonly AudienceChange[] {
  const decisions = Map.groupBy(changes, ({ fingerprint }) => fingerprint);
  return changes.map((change) => {
    const together = decisions.get(change.fingerprint) ?? [];
    const concerned = new Set(together.flatMap(({ audience }) => audience));
    if (!concerned.has('v1')) return change;
    return { ...change, fingerprint: fingerprintOf([change.fingerprint, [...concerned].toSorted()]) };
  });
}
