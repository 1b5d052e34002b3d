import { type DiagnosticCode, diagnosticCatalogue } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Builds an error of the catalogue: the remedy comes from there, the message from the case at hand. */
export function problem(
  code: DiagnosticCode,
  message: string,
  place: Pick<Diagnostic, 'pointer' | 'file' | 'line' | 'column'>,
): Diagnostic {
  return { code, severity: 'error', message, remedy: diagnosticCatalogue[code].remedy, ...place };
}
