// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-6a2c9df9228e0b94ac5f44d2ef8a413d88665161667314d4fa924c3db35fd4db
// What "@installatron-openapi/spec-diff" exports.

export type Audience = (typeof audiences)[number];

export type Bump = (typeof bumps)[number];

export type Change = {
  readonly direction: 'both' | 'none' | 'request' | 'response';
  readonly fingerprint: string;
  readonly message: string;
  readonly method?: string;
  readonly operationId?: string;
  readonly path?: string;
  readonly pointer: string;
  readonly remedy: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly side: 'base' | 'head';
  readonly subject: string;
};

export type ChangelogOptions = {
  readonly folder: string;
  readonly today: string;
};

export type CompareOptions = {
  readonly budget?: number;
  readonly sunsetDays?: number;
  readonly today?: string;
};

export type CompareSpecsOptions = {
  readonly approvals?: string | undefined;
  readonly folder: string;
  readonly today: string;
};

export type Comparison = {
  readonly bump: 'major' | 'minor' | 'none' | 'patch';
  readonly changes: readonly Change[];
  readonly verdict: 'breaking' | 'compatible' | 'identical';
};

export declare class DocumentError extends Error {
  constructor(reason: string, pointer: string, side?: Side);
  readonly name = 'DocumentError';
  readonly pointer: string;
  readonly reason: string;
  readonly side: Side | undefined;
}

export type Effect = {
  readonly because: string;
  readonly severity: Severity;
};

export type FailOn = (typeof failOnChoices)[number];

export declare class NotComparable extends Error {
  constructor(message: string, remedy: string, place?: Place);
  readonly name = 'NotComparable';
  readonly place: Place | undefined;
  readonly remedy: string;
}

export type Place = {
  readonly file: string;
  readonly line?: number;
};

export type Report = {
  readonly approvals?: readonly ReportedApproval[];
  readonly bump: Bump;
  readonly changes: readonly ReportedChange[];
  readonly packages?: readonly ReportedPackage[];
  readonly verdict: Verdict;
};

export type ReportFormat = (typeof reportFormats)[number];

export type ReportedApproval = {
  readonly by: string;
  readonly expires: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly line: number;
  readonly reason: string;
  readonly state: ApprovalState;
};

export type ReportedChange = {
  readonly audience: readonly Audience[];
  readonly file: string;
  readonly fingerprint: string;
  readonly line: number;
  readonly message: string;
  readonly operationId: string | null;
  readonly pointer: string;
  readonly remedy: string;
  readonly rule: string;
  readonly severity: Severity_2;
};

export type ReportedPackage = {
  readonly changes: readonly SurfaceChange[];
  readonly declared: Bump;
  readonly name: string;
  readonly needs: Bump;
  readonly version: string;
};

export type Rule = {
  readonly means: string;
  readonly remedy: string;
  readonly request: Effect;
  readonly response: Effect;
};

export type RuleId = keyof typeof all;

export type Severity = 'annotation' | 'breaking' | 'compatible';

export type SurfaceChange = {
  readonly change: 'added' | 'changed' | 'removed';
  readonly from: string;
  readonly kind: SurfaceKind;
  readonly name: string;
};

export type Verdict = (typeof verdicts)[number];

export declare const catalogue: Readonly<Record<RuleId, Rule>>;

export declare function compareDocuments(base: unknown, head: unknown, options?: CompareOptions): Comparison;

export declare function compareSpecs(
  baseName: string,
  headName: string,
  options: CompareSpecsOptions,
): Promise<Report>;

export declare const failOnChoices: readonly ['breaking', 'any', 'none'];

export declare function formatReport(report: Report, format: ReportFormat): string;

export declare function isFailure(report: Report, failOn: FailOn): boolean;

export declare const reportFormats: readonly ['text', 'json', 'markdown', 'github', 'sarif', 'html'];

export declare function writeChangelog(
  baseName: string,
  headName: string,
  { folder, today }: ChangelogOptions,
): Promise<string>;

// Not exported, but leant on:

type ApprovalState = (typeof approvalStates)[number];

type Severity_2 = (typeof severities)[number];

type Side = 'base' | 'head';

type SurfaceKind = (typeof surfaceKinds)[number];

declare const all: {
  readonly 'additional-properties-closed': Rule;
  readonly 'additional-properties-opened': Rule;
  readonly 'answer-body-added': Rule;
  readonly 'any-of-became-one-of': Rule;
  readonly 'background-added': Rule;
  readonly 'background-changed': Rule;
  readonly 'background-removed': Rule;
  readonly 'became-repeatable': Rule;
  readonly 'callback-added': Rule;
  readonly 'callback-removed': Rule;
  readonly 'choice-added': Rule;
  readonly 'choice-removed': Rule;
  readonly 'client-option-changed': Rule;
  readonly 'condition-added': Rule;
  readonly 'condition-changed': Rule;
  readonly 'condition-removed': Rule;
  readonly 'const-changed': Rule;
  readonly 'contains-added': Rule;
  readonly 'contains-changed': Rule;
  readonly 'contains-removed': Rule;
  readonly 'content-changed': Rule;
  readonly 'default-added': Rule;
  readonly 'default-changed': Rule;
  readonly 'default-removed': Rule;
  readonly 'dependent-required-added': Rule;
  readonly 'dependent-required-removed': Rule;
  readonly 'dependent-schema-added': Rule;
  readonly 'dependent-schema-removed': Rule;
  readonly deprecated: Rule;
  readonly 'description-changed': Rule;
  readonly 'discriminator-added': Rule;
  readonly 'discriminator-changed': Rule;
  readonly 'discriminator-removed': Rule;
  readonly 'discriminator-value-added': Rule;
  readonly 'discriminator-value-removed': Rule;
  readonly 'document-changed': Rule;
  readonly 'empty-value-allowed': Rule;
  readonly 'empty-value-refused': Rule;
  readonly 'encoding-changed': Rule;
  readonly 'enum-added': Rule;
  readonly 'enum-closed': Rule;
  readonly 'enum-opened': Rule;
  readonly 'enum-removed': Rule;
  readonly 'enum-value-added': Rule;
  readonly 'enum-value-removed': Rule;
  readonly 'errcode-added': Rule;
  readonly 'errcode-removed': Rule;
  readonly 'error-status-added': Rule;
  readonly 'error-status-removed': Rule;
  readonly 'extension-changed': Rule;
  readonly 'first-server-changed': Rule;
  readonly 'flow-added': Rule;
  readonly 'flow-removed': Rule;
  readonly 'format-added': Rule;
  readonly 'format-changed': Rule;
  readonly 'format-narrowed': Rule;
  readonly 'format-removed': Rule;
  readonly 'format-widened': Rule;
  readonly 'header-added': Rule;
  readonly 'header-became-optional': Rule;
  readonly 'header-became-required': Rule;
  readonly 'header-removed': Rule;
  readonly 'header-style-changed': Rule;
  readonly 'integer-became-number': Rule;
  readonly 'invalidates-added': Rule;
  readonly 'invalidates-removed': Rule;
  readonly 'keyword-changed': Rule;
  readonly 'link-changed': Rule;
  readonly 'max-contains-lowered': Rule;
  readonly 'max-contains-raised': Rule;
  readonly 'max-items-lowered': Rule;
  readonly 'max-items-raised': Rule;
  readonly 'max-length-lowered': Rule;
  readonly 'max-length-raised': Rule;
  readonly 'max-properties-lowered': Rule;
  readonly 'max-properties-raised': Rule;
  readonly 'maximum-lowered': Rule;
  readonly 'maximum-raised': Rule;
  readonly 'media-type-added': Rule;
  readonly 'media-type-removed': Rule;
  readonly 'min-contains-lowered': Rule;
  readonly 'min-contains-raised': Rule;
  readonly 'min-items-lowered': Rule;
  readonly 'min-items-raised': Rule;
  readonly 'min-length-lowered': Rule;
  readonly 'min-length-raised': Rule;
  readonly 'min-properties-lowered': Rule;
  readonly 'min-properties-raised': Rule;
  readonly 'minimum-lowered': Rule;
  readonly 'minimum-raised': Rule;
  readonly 'multiple-of-added': Rule;
  readonly 'multiple-of-removed': Rule;
  readonly 'no-longer-deprecated': Rule;
  readonly 'no-longer-repeatable': Rule;
  readonly 'not-added': Rule;
  readonly 'not-changed': Rule;
  readonly 'not-removed': Rule;
  readonly 'null-added': Rule;
  readonly 'null-removed': Rule;
  readonly 'number-became-integer': Rule;
  readonly 'one-of-became-any-of': Rule;
  readonly 'open-enum-added': Rule;
  readonly 'open-enum-removed': Rule;
  readonly 'open-enum-value-added': Rule;
  readonly 'open-enum-value-removed': Rule;
  readonly 'operation-added': Rule;
  readonly 'operation-id-added': Rule;
  readonly 'operation-id-changed': Rule;
  readonly 'operation-moved': Rule;
  readonly 'operation-removed': Rule;
  readonly 'pagination-added': Rule;
  readonly 'pagination-changed': Rule;
  readonly 'pagination-removed': Rule;
  readonly 'parameter-added': Rule;
  readonly 'parameter-became-optional': Rule;
  readonly 'parameter-became-required': Rule;
  readonly 'parameter-moved': Rule;
  readonly 'parameter-removed': Rule;
  readonly 'parameter-renamed': Rule;
  readonly 'parameter-style-changed': Rule;
  readonly 'pattern-added': Rule;
  readonly 'pattern-changed': Rule;
  readonly 'pattern-properties-narrowed': Rule;
  readonly 'pattern-properties-widened': Rule;
  readonly 'pattern-removed': Rule;
  readonly 'property-added': Rule;
  readonly 'property-added-to-closed-object': Rule;
  readonly 'property-became-optional': Rule;
  readonly 'property-became-read-only': Rule;
  readonly 'property-became-required': Rule;
  readonly 'property-became-write-only': Rule;
  readonly 'property-no-longer-read-only': Rule;
  readonly 'property-no-longer-write-only': Rule;
  readonly 'property-removed': Rule;
  readonly 'property-renamed': Rule;
  readonly 'removed-after-sunset': Rule;
  readonly 'request-body-added': Rule;
  readonly 'request-body-became-optional': Rule;
  readonly 'request-body-became-required': Rule;
  readonly 'request-body-removed': Rule;
  readonly 'required-header-added': Rule;
  readonly 'required-parameter-added': Rule;
  readonly 'required-property-added': Rule;
  readonly 'required-request-body-added': Rule;
  readonly 'scope-added': Rule;
  readonly 'scope-removed': Rule;
  readonly 'security-alternative-added': Rule;
  readonly 'security-alternative-removed': Rule;
  readonly 'security-requirement-added': Rule;
  readonly 'security-scheme-changed': Rule;
  readonly 'security-scope-added': Rule;
  readonly 'sent-media-type-added': Rule;
  readonly 'server-added': Rule;
  readonly 'server-removed': Rule;
  readonly 'server-variable-changed': Rule;
  readonly 'server-variable-value-added': Rule;
  readonly 'server-variable-value-removed': Rule;
  readonly 'success-range-closed': Rule;
  readonly 'success-range-opened': Rule;
  readonly 'success-status-added': Rule;
  readonly 'success-status-removed': Rule;
  readonly 'sunset-changed': Rule;
  readonly 'tags-changed': Rule;
  readonly 'task-added': Rule;
  readonly 'task-changed': Rule;
  readonly 'task-removed': Rule;
  readonly 'too-complex-to-compare': Rule;
  readonly 'type-added': Rule;
  readonly 'type-changed': Rule;
  readonly 'type-removed': Rule;
  readonly 'unique-items-added': Rule;
  readonly 'unique-items-removed': Rule;
  readonly 'variant-added': Rule;
  readonly 'variant-removed': Rule;
  readonly 'variants-may-overlap': Rule;
  readonly 'variants-no-longer-overlap': Rule;
  readonly 'variants-overlap': Rule;
  readonly 'webhook-added': Rule;
  readonly 'webhook-removed': Rule;
  readonly 'xml-changed': Rule;
};

declare const approvalStates: readonly ['used', 'expired', 'unused'];

declare const audiences: readonly ['v1', 'v2'];

declare const bumps: readonly ['major', 'minor', 'patch', 'none'];

declare const severities: readonly ['breaking', 'compatible', 'annotation'];

declare const surfaceKinds: readonly ['type', 'function', 'hook', 'constant', 'map entry', 'entry point'];

declare const verdicts: readonly ['breaking', 'compatible', 'identical'];
