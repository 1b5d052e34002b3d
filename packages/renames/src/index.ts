/**
 * Resources, answers and requests of version 1 of the API as those of version 2, and back.
 *
 * @module
 */
export * from './commands/index.ts';
export {
  ConversionError,
  type ConvertOptions,
  type Issue,
  type IssueCode,
  type Version,
} from './conversion/issue.ts';
export { convert, type OtherVersion, type ResourceName } from './convert.ts';
export { type AnsweringOperation, type Converted, envelopeToV1, envelopeToV2 } from './envelope.ts';
export { type Change, type Explanation, explain, type ValueKind } from './explain.ts';
export * from './generated/converters.gen.ts';
export type { ResourceTypes } from './generated/resources.gen.ts';
export * from './maps/index.ts';
export type { Renamed } from './renamed.ts';
