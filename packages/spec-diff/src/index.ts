export type { Change } from './changes/change.ts';
export { type CompareOptions, type Comparison, compareDocuments } from './compare-documents.ts';
export { DocumentError } from './document/error.ts';
export { catalogue, type RuleId } from './rules/catalogue.ts';
export type { Effect, Rule, Severity } from './rules/rule.ts';
