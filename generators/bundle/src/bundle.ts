import {
  buildModel,
  type Diagnostic,
  DiagnosticsError,
  type OpenApiDocument,
  placeInSources,
  readSpec,
  type SpecSource,
  throwIfErrors,
} from '@installatron-openapi/generate-kit';
import { checkLayout } from './layout.ts';
import { bundleWithRedocly, lintWithRedocly } from './redocly.ts';

/** A spec that was read, bundled and linted. */
export type CheckedSpec = {
  readonly document: OpenApiDocument;
  readonly spec: SpecSource;
  /** All findings of the linters, warnings among them. */
  readonly findings: readonly Diagnostic[];
};

/**
 * Reads, bundles and lints a spec, in memory.
 *
 * @param entry path of `openapi.yaml`; `redocly.yaml` and `rules/` are looked for beside it.
 * @throws DiagnosticsError when the spec cannot be read or bundled: YAML, `$ref`s, operationIds.
 */
export async function checkSpec(entry: string): Promise<CheckedSpec> {
  const spec = readSpec(entry);
  const [document, ...findings] = await Promise.all([
    bundleWithRedocly(spec),
    lintWithRedocly(spec),
    spectral().then(({ lintSourceForm }) => lintSourceForm(spec)),
  ]);
  checkModel(spec, document);
  const { lintBundledForm } = await spectral();
  const bundled = await lintBundledForm(spec, document);
  const all = withoutRepeats([...checkLayout(spec), ...findings.flat(), ...bundled]);
  return { spec, document, findings: structureFirst(all) };
}

// Loading it takes longer than reading a spec: Redocly starts meanwhile, and a spec that cannot be read needs neither.
function spectral() {
  return import('./spectral.ts');
}

/**
 * The canonical bundle of a spec that has no errors.
 *
 * @throws DiagnosticsError with all errors of the spec.
 */
export async function bundleSpec(entry: string): Promise<CheckedSpec> {
  const checked = await checkSpec(entry);
  throwIfErrors(checked.findings);
  return checked;
}

function checkModel(spec: SpecSource, document: OpenApiDocument): void {
  try {
    buildModel(document);
  } catch (error) {
    if (error instanceof DiagnosticsError)
      throw new DiagnosticsError(placeInSources(spec, error.diagnostics));
    throw error;
  }
}

// A component is seen from every operation that refers to it, and by both forms: one finding is enough.
function withoutRepeats(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const byText = new Map(
    findings.map((finding) => [
      `${finding.file}:${finding.line} ${finding.code} ${finding.message}`,
      finding,
    ]),
  );
  return [...byText.values()];
}

// A misspelt keyword is one mistake, whatever other rules then find missing: until the structure is right, only the
// structure is reported.
function structureFirst(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const structural = findings.filter(({ code, severity }) => code === 'rule/struct' && severity === 'error');
  return structural.length > 0 ? structural : findings;
}
