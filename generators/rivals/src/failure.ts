import { DiagnosticsError } from '@installatron-openapi/generate-kit';

const rebuild = 'Read what it says; if packages are not built or are out of date, run `pnpm generate`.';

/** A tool or a client that did not do its part: the command then prints this and exits with 1. */
export function failure(what: string, cause: unknown): DiagnosticsError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DiagnosticsError([
    { code: 'tool-failed', severity: 'error', message: `${what}: ${reason}`, remedy: rebuild, pointer: '' },
  ]);
}
