import { type Clock, frozenAt, movedOn, running } from '../state/clock.ts';
import type { ServerDocument } from '../state/documents.ts';

/** Sets the clock of the sandbox. */
export type ClockSetting = (server: ServerDocument, clock: Clock) => ServerDocument;

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Undefined for a text that says nothing of a clock. */
export function clockSetting(text: string): ClockSetting | undefined {
  if (text === 'run') return running;
  if (/^\+\d{1,9}$/.test(text)) return (server) => movedOn(server, Number(text) * 1000);
  const time = isoTime.test(text) ? Date.parse(text) : Number.NaN;
  // Before 1970, times would be negative.
  return time >= 0 ? (server) => frozenAt(server, time) : undefined;
}
