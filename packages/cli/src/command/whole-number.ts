import { type GivenOptions, UsageError } from './usage.ts';

/** The value of an option that is a whole number within limits. */
export function wholeNumber(
  given: GivenOptions,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw new UsageError(`--${name} is a whole number from ${from} to ${to}.`);
}
