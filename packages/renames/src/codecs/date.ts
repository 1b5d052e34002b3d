import { decodeInteger, encodeInteger } from './integer.ts';

// A day, perhaps with a time, perhaps with the distance of that time from UTC.
const pattern =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)? ?(?:Z|UTC|([+-])(\d\d):?(\d\d))?)?$/;

/**
 * Unix time in seconds, of a day as in `"2025-07-15"` (its first second in UTC), of a day with a time (in UTC, unless it
 * says its distance from it), or of Unix time as an integer or its digits. Undefined for anything else, and for days that
 * no calendar has.
 */
export function decodeDate(value: unknown): number | undefined {
  const parts = typeof value === 'string' ? pattern.exec(value) : null;
  if (parts === null) return decodeInteger(value);
  const [, day = '', hours = '0', minutes = '0', seconds = '0', sign, ahead = '0', more = '0'] = parts;
  const start = Date.parse(`${day}T00:00:00Z`) / 1000;
  if (encodeDate(start) !== day) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(ahead) * 3600 + Number(more) * 60);
  return isClock(hours, minutes, seconds)
    ? start + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - offset
    : undefined;
}

function isClock(hours: string, minutes: string, seconds: string): boolean {
  return Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
}

// The first second of the year 0, and the last one of the year 9999: what four digits can say.
const earliest = -62_167_219_200;
const latest = 253_402_300_799;

/** The day in UTC, as in `"2025-07-15"`; undefined for what is no integer, or in no year of four digits. */
export function encodeDate(value: unknown): string | undefined {
  const seconds = encodeInteger(value);
  if (seconds === undefined || seconds < earliest || seconds > latest) return undefined;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
