import { relative } from 'node:path';
import { type Diagnostic, DiagnosticsError } from '../../src/index.ts';

/** The diagnostics that an action throws. */
export function problemsOf(action: () => unknown): readonly Diagnostic[] {
  try {
    action();
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
  return [];
}

export async function problemsOfAsync(action: () => Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await action();
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** `paths/a.yaml:3:5 ref-broken` for each diagnostic: where it sends the reader, and why. */
export function inBrief(folder: string, problems: readonly Diagnostic[]): readonly string[] {
  return problems.map(({ file = '?', line, column, code }) =>
    [[relative(folder, file), line, column].filter((part) => part !== undefined).join(':'), code].join(' '),
  );
}
