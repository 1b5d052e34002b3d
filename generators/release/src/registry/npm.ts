import { isObject, type JsonObject, objectMember, stringMember } from '@installatron-openapi/generate-kit';
import { lastLine, type Run, run } from '../run.ts';

/**
 * Runs npm, with `--json`, from the root of the repository.
 *
 * npm's own configuration says which registry that is for which scope, and how to sign in; nothing here names one.
 */
export function npm(root: string, args: readonly string[]): Promise<Run> {
  return run('npm', [...args, '--json'], { cwd: root });
}

/** Why npm failed: its code, such as `E404`, and what it says. */
export type NpmFailure = { readonly code: string; readonly message: string };

/** Reads npm's report of a failure. npm itself keeps tokens and credentials out of it. */
export function npmFailure({ stdout, stderr }: Run): NpmFailure {
  const error = objectMember(jsonObject(stdout), 'error');
  const code = stringMember(error, 'code') ?? '';
  const message = stringMember(error, 'summary') || lastLine(stderr);
  return { code, message: message.split('\n')[0] ?? '' };
}

// Scripts and notices may stand before the report.
function jsonObject(text: string): JsonObject {
  const start = text.indexOf('{');
  try {
    const value: unknown = JSON.parse(text.slice(start));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
