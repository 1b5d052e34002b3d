import { NotComparable } from '@installatron-openapi/spec-diff';
import { UsageError } from '../command/usage.ts';
import type { Streams } from '../streams.ts';

/**
 * Runs what compares. No verdict is an exit code of its own, whatever the reason: a comparison that failed must not look like one
 * that found nothing.
 */
export async function orExitWith2(streams: Streams, compare: () => Promise<number>): Promise<number> {
  try {
    return await compare();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    streams.errors.write(`${explain(error)}\n`);
    return 2;
  }
}

function explain(error: unknown): string {
  if (!(error instanceof NotComparable)) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = reason.split('\n').map(printable);
    return `There is no verdict, because of a mistake in this program. Please report it.\n${lines.join('\n')}`;
  }
  const { place, message, remedy } = error;
  const at = place === undefined ? '' : `${place.file}${place.line === undefined ? '' : `:${place.line}`}: `;
  return `There is no verdict. ${printable(`${at}${message} ${remedy}`)}`;
}

/** A file can be called anything: what moves the cursor, and what is a command to GitHub's runner wherever it stands in a line. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#\[)/gu, (found) => {
    return `\\u${(found.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
