import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Diagnostic,
  formatPointer,
  type JsonValue,
  type OpenApiDocument,
  placeIn,
  placeInSources,
  type SourceFile,
  type SpecSource,
} from '@installatron-openapi/generate-kit';
import spectralCore, { type ISpectralDiagnostic, type RulesetDefinition } from '@stoplight/spectral-core';
import refResolver from '@stoplight/spectral-ref-resolver';

// Published as CommonJS with getters that Node's ESM loader does not see as named exports.
const { Spectral } = spectralCore;
const { Resolver } = refResolver;

/** Lints the source form, file by file as it is written: no `$ref` is followed. */
export async function lintSourceForm(spec: SpecSource): Promise<readonly Diagnostic[]> {
  const spectral = await spectralWith(spec, 'source');
  if (spectral === undefined) return [];
  const results = await Promise.all([...spec.files.values()].map((file) => lintFile(spectral, file)));
  return results.flat();
}

async function lintFile(spectral: Linter, file: SourceFile): Promise<readonly Diagnostic[]> {
  const results = await spectral.run(parsed(file.value, file.path));
  return results.map((result) => ({
    ...describe(result, spectral),
    ...placeIn(file, result.path.map(String)),
  }));
}

/** Lints the bundled form, as generators read it, and says where in the sources each finding is mended. */
export async function lintBundledForm(
  spec: SpecSource,
  bundle: OpenApiDocument,
): Promise<readonly Diagnostic[]> {
  const spectral = await spectralWith(spec, 'bundled');
  if (spectral === undefined) return [];
  const results = await spectral.run(parsed(bundle, spec.entry.path));
  return placeInSources(
    spec,
    results.map((result) => ({
      ...describe(result, spectral),
      pointer: formatPointer(result.path.map(String)),
    })),
  );
}

// Values that were parsed already. Where a finding stands is looked up in the sources afterwards, so Spectral need not
// know lines, and keeping the map of them is most of what its own parsers do.
function parsed(data: JsonValue, source: string) {
  return {
    source,
    parsed: { data, diagnostics: [], ast: undefined, lineMap: [] },
    getLocationForJsonPath: () => undefined,
  };
}

type Linter = InstanceType<typeof Spectral>;

// A spec without rules of its own (one of another team, say) is held to Redocly's only.
async function spectralWith(spec: SpecSource, form: 'source' | 'bundled'): Promise<Linter | undefined> {
  const path = join(dirname(spec.entry.path), 'rules', `${form}.ruleset.mjs`);
  if (!existsSync(path)) return undefined;
  const rules: { readonly default: RulesetDefinition } = await import(pathToFileURL(path).href);
  // The rules follow `$ref`s themselves: what Spectral resolves loses the members beside a `$ref`, and its own
  // resolver would fetch whatever a spec names.
  const spectral = new Spectral({
    resolver: new Resolver({ dereferenceInline: false, dereferenceRemote: false }),
  });
  spectral.setRuleset(rules.default);
  return spectral;
}

// Spectral's severities: 0 is an error, the rest (warning, information, hint) does not stop anything.
function describe(
  result: ISpectralDiagnostic,
  spectral: Linter,
): Pick<Diagnostic, 'code' | 'severity' | 'message' | 'remedy'> {
  const code = String(result.code);
  const why = spectral.ruleset?.rules[code]?.description;
  return {
    code: `rule/${code}`,
    severity: result.severity === 0 ? 'error' : 'warning',
    message: result.message,
    remedy: why ?? 'Correct what the message names.',
  };
}
