import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Diagnostic,
  formatPointer,
  type OpenApiDocument,
  placeInSources,
  type SpecSource,
} from '@installatron-openapi/generate-kit';
import spectralCore, { type ISpectralDiagnostic, type RulesetDefinition } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';

// Published as CommonJS with getters that Node's ESM loader does not see as named exports.
const { Document, Spectral } = spectralCore;

/** Lints the source form, file by file as it is written. */
export async function lintSourceForm(spec: SpecSource, text: string): Promise<readonly Diagnostic[]> {
  const spectral = await spectralWith(spec, 'source');
  if (spectral === undefined) return [];
  const document = new Document(text, parsers.Yaml, spec.entry.path);
  const results = await spectral.run(document);
  return results.map((result) => ({
    ...describe(result, spectral),
    pointer: formatPointer(result.path.map(String)),
    file: result.source ?? spec.entry.path,
    line: result.range.start.line + 1,
    column: result.range.start.character + 1,
  }));
}

/** Lints the bundled form, as generators read it, and says where in the sources each finding is mended. */
export async function lintBundledForm(
  spec: SpecSource,
  bundle: OpenApiDocument,
): Promise<readonly Diagnostic[]> {
  const spectral = await spectralWith(spec, 'bundled');
  if (spectral === undefined) return [];
  const results = await spectral.run(new Document(JSON.stringify(bundle), parsers.Json));
  return placeInSources(
    spec,
    results.map((result) => ({
      ...describe(result, spectral),
      pointer: formatPointer(result.path.map(String)),
    })),
  );
}

type Linter = InstanceType<typeof Spectral>;

// A spec without rules of its own (one of another team, say) is held to Redocly's only.
async function spectralWith(spec: SpecSource, form: 'source' | 'bundled'): Promise<Linter | undefined> {
  const path = join(dirname(spec.entry.path), 'rules', `${form}.ruleset.mjs`);
  if (!existsSync(path)) return undefined;
  const rules: { readonly default: RulesetDefinition } = await import(pathToFileURL(path).href);
  const spectral = new Spectral();
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
