import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrayMember, type JsonValue } from '@installatron-openapi/generate-kit';
import { repositoryRoot } from './spec-folder.ts';

export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

// The tools take longer to start than a small spec takes to check.
const cache = join(tmpdir(), 'bundle-test-compile-cache');

/** Runs a command of this package as people do, in a folder. */
export function run(
  command: 'main' | 'lint-command',
  cwd: string,
  ...args: readonly string[]
): Promise<Outcome> {
  const node = join(repositoryRoot, 'node_modules/.bin/node');
  const script = join(import.meta.dirname, `../../src/${command}.ts`);
  // Where turbo was called is of no meaning here.
  const { REPORT_ROOT: _, ...inherited } = process.env;
  const env = { ...inherited, NODE_COMPILE_CACHE: cache };
  return new Promise((done) => {
    const child = execFile(node, [script, ...args], { cwd, env }, (_error, stdout, stderr) =>
      done({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** The problems that a command printed as JSON. */
export function problemsIn(stdout: string): readonly JsonValue[] {
  const report: JsonValue = JSON.parse(stdout);
  return arrayMember(report, 'diagnostics');
}
