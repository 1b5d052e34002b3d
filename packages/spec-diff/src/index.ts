export { type ChangelogOptions, writeChangelog } from './changelog/write.ts';
export type { Change } from './changes/change.ts';
export { type CompareOptions, type Comparison, compareDocuments } from './compare-documents.ts';
export { type CompareSpecsOptions, compareSpecs } from './compare-specs.ts';
export { DocumentError } from './document/error.ts';
export { type FailOn, failOnChoices, isFailure } from './report/fail-on.ts';
export { formatReport, type ReportFormat, reportFormats } from './report/format.ts';
export type {
  Audience,
  Bump,
  Report,
  ReportedApproval,
  ReportedChange,
  ReportedPackage,
  SurfaceChange,
  Verdict,
} from './report/report.ts';
export { catalogue, type RuleId } from './rules/catalogue.ts';
export type { Effect, Rule, Severity } from './rules/rule.ts';
export { NotComparable, type Place } from './source/not-comparable.ts';
