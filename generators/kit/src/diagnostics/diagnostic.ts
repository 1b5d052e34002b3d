import type { DiagnosticCode } from './catalogue.ts';

/** One problem, said so that a person can act on it and a machine can sort it. */
export type Diagnostic = {
  /** Stable: tools may match on it. */
  readonly code: DiagnosticCode | `rule/${string}`;
  readonly severity: 'error' | 'warning';
  /** What is wrong, naming the value. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** JSON pointer into `file`, or into the bundle where no file is known. */
  readonly pointer: string;
  /** Path of the file to edit, relative to the working directory where it can be. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
};

/** Thrown once, with every problem found so far. Whoever catches it prints the list and exits 1. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join('\n'));
    this.name = 'DiagnosticsError';
    this.diagnostics = diagnostics;
  }
}

export function throwIfErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) throw new DiagnosticsError(errors);
}
