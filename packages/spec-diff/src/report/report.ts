/**
 * What a change does. `breaking`: somebody who relied on the API as it was may fail. `compatible`: the API can do more, and
 * nobody fails. `annotation`: only texts changed.
 */
export const severities = ['breaking', 'compatible', 'annotation'] as const;
export type Severity = (typeof severities)[number];

/** Whom a change concerns: those who use the document itself, and those who use the version 1 that is derived from it. */
export const audiences = ['v1', 'v2'] as const;
export type Audience = (typeof audiences)[number];

export const verdicts = ['breaking', 'compatible', 'identical'] as const;
export type Verdict = (typeof verdicts)[number];

export const bumps = ['major', 'minor', 'patch', 'none'] as const;
export type Bump = (typeof bumps)[number];

/** One change of the API, as it is reported. */
export type ReportedChange = {
  /** Stable: approvals, tools and people may rely on it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly audience: readonly Audience[];
  /** Null for what belongs to no operation, or to one without a name. */
  readonly operationId: string | null;
  /** RFC 6901 into the bundled document of HEAD; into that of BASE for what HEAD does not have. */
  readonly pointer: string;
  /** The file of HEAD to look at: for what is gone, where it would be. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
  /** The same for the same change, wherever its lines are moved. */
  readonly fingerprint: string;
};

/** What became of an entry of the file of approvals. Only `used` makes a change pass. */
export const approvalStates = ['used', 'expired', 'unused'] as const;
export type ApprovalState = (typeof approvalStates)[number];

export type ReportedApproval = {
  readonly fingerprint: string;
  readonly state: ApprovalState;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it counts, `2027-01-31`. */
  readonly expires: string;
  readonly file: string;
  readonly line: number;
};

export const surfaceKinds = ['type', 'function', 'hook', 'constant', 'map entry', 'entry point'] as const;
export type SurfaceKind = (typeof surfaceKinds)[number];

/** Something that a package exports, and what happened to it. */
export type SurfaceChange = {
  readonly change: 'added' | 'removed' | 'changed';
  readonly kind: SurfaceKind;
  readonly name: string;
  /** What it is imported from, such as `@installatron-openapi/types/v1`. */
  readonly from: string;
};

/** A package whose public surface changes. */
export type ReportedPackage = {
  readonly name: string;
  readonly version: string;
  /** What the change of the surface asks for. */
  readonly needs: Bump;
  /** What the changesets of the branch say. */
  readonly declared: Bump;
  readonly changes: readonly SurfaceChange[];
};

export type Report = {
  readonly verdict: Verdict;
  readonly bump: Bump;
  readonly changes: readonly ReportedChange[];
  /** Absent where there is no file of approvals. */
  readonly approvals?: readonly ReportedApproval[];
  /** Absent where HEAD or BASE is no whole repository. */
  readonly packages?: readonly ReportedPackage[];
};
