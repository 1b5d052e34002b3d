import { member, stringMember } from '../document/json.ts';

/** When something may be removed. */
export type RemovalPolicy = {
  /** The day of the comparison, `2026-11-27`. */
  readonly today: string;
  /** How many days the date in `x-sunset` has to be past. */
  readonly sunsetDays: number;
};

const day = 24 * 60 * 60 * 1000;

/** Anything else would be read as one date or another, too: `0` is the year 2000. */
const isDate = /^\d{4}-\d\d-\d\d(T.*)?$/;

/**
 * Whether something may be gone: it was deprecated, and its sunset is long enough past. Several places may say it
 * together.
 */
export function mayBeGone(said: readonly unknown[], { today, sunsetDays }: RemovalPolicy): boolean {
  const isDeprecated = said.some((value) => member(value, 'deprecated') === true);
  const sunsets = said.flatMap((value) => stringMember(value, 'x-sunset') ?? []);
  const age = (date: string): number =>
    isDate.test(date) ? (Date.parse(today) - Date.parse(date)) / day : Number.NaN;
  return isDeprecated && sunsets.length > 0 && sunsets.every((date) => age(date) >= sunsetDays);
}
