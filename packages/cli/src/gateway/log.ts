import type { Writable } from 'node:stream';
import type { RequestRecord } from './request-record.ts';

/** A line for an error that is no fault of a client: only what kind it is, as its message may hold what was sent. */
export function logError(output: Writable, error: unknown): void {
  const kind = error instanceof Error ? error.name : 'unknown';
  output.write(`${JSON.stringify({ time: new Date().toISOString(), error: kind })}\n`);
}

/** A function that writes a line of JSON for each request. No path, query, header or body is ever part of it. */
export function jsonLog(output: Writable): (record: RequestRecord) => void {
  return ({ milliseconds, issues, ...record }) => {
    const line = {
      time: new Date().toISOString(),
      ...record,
      ms: Math.round(milliseconds * 10) / 10,
      issues: [...new Set(issues.map(({ rule }) => rule))],
    };
    output.write(`${JSON.stringify(line)}\n`);
  };
}
