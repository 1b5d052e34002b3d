import { inspect } from 'node:util';
import { expect } from 'vitest';

/** A class of errors. */
export type Kind<Failure> = abstract new (...given: never[]) => Failure;

/** What a call rejects with, which must be of the kind that is expected. */
export async function failureOf<Failure>(call: Promise<unknown>, kind: Kind<Failure>): Promise<Failure> {
  const thrown: unknown = await call.then(
    (answer) => expect.unreachable(`It gave ${JSON.stringify(answer)}.`),
    (reason: unknown) => reason,
  );
  if (thrown instanceof kind) return thrown;
  throw new Error(`Expected ${kind.name}, but it was:`, { cause: thrown });
}

/** Everything that a log or a crash report may show of an error. */
export function everythingShown(error: Error): string {
  return [
    error.message,
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
  ].join('\n');
}
