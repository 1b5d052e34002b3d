/** The document of version 1, derived from that of version 2, and what a change of it means. */

export { compareWithBaseline } from './baseline/problems.ts';
export type { Origin } from './derivation.ts';
export { type DerivedDocument, deriveV1Document } from './derive.ts';
export type { Origins } from './origins.ts';
