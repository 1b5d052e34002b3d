/** What every generator stands on. Folders: the stages a spec goes through, from source to output. */
export { type CommandHelp, type CommandOptions, UsageError } from './command/arguments.ts';
export { type Generator, type GeneratorCommand, runGenerator } from './command/generator.ts';
export { formatOption, printDiagnostics, runCommand } from './command/run.ts';
export { type DiagnosticCode, diagnosticCatalogue } from './diagnostics/catalogue.ts';
export { type Diagnostic, DiagnosticsError, throwIfErrors } from './diagnostics/diagnostic.ts';
export { type DiagnosticFormat, diagnosticFormats, formatDiagnostics } from './diagnostics/format.ts';
export { problem } from './diagnostics/problem.ts';
export { canonical, compareCodeUnits, compareKeys } from './document/canonical.ts';
export { type OpenApiDocument, parseDocument, readDocument, toDocument } from './document/read.ts';
export { resolveReference } from './document/resolve.ts';
export { childOf, formatPointer, type PointerPath, parsePointer, valueAt } from './json/pointer.ts';
export {
  arrayMember,
  booleanMember,
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  mapMembers,
  member,
  objectMember,
  stringMember,
  stringsMember,
} from './json/value.ts';
export { isJson } from './model/body.ts';
export { buildModel } from './model/build.ts';
export { readConfidence } from './model/confidence.ts';
export * from './model/model.ts';
export { fileName, typeName, valueName } from './naming/identifier.ts';
export { allocateNames, type Named } from './naming/scope.ts';
export { type FileKind, fileKind, isUntouched, stampBanner } from './output/banner.ts';
export type { GeneratedFile } from './output/file.ts';
export { generatedFilesIn, type PlannedFile, planListedOutput, planOutput } from './output/plan.ts';
export { checkOutput, writeOutput, writeWhole } from './output/write.ts';
export { type Position, parseSource, placeIn, type SourceFile } from './source/file.ts';
export { componentFile, locate, type SourcePlace } from './source/locate.ts';
export { placeInSources } from './source/place.ts';
export { describeReference, findReferences, type Reference, splitReference } from './source/references.ts';
export { readSpec, type SpecSource } from './source/spec.ts';
export { docComment, wrap } from './text/comment.ts';
export { propertyKey, stringLiteral } from './text/literal.ts';
export { changedResources } from './versions/changed.ts';
export { type CodecModel, type CodecName, codecNames, codecs } from './versions/codecs.ts';
export type * from './versions/model.ts';
export { buildVersions, readVersions, type VersionsRead } from './versions/read.ts';
