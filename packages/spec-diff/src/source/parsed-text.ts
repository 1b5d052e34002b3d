import type { PointerPath } from '../json/pointer.ts';
import type { JsonValue } from '../json/value.ts';

/** What a text says, and where in it. */
export type ParsedText = {
  readonly value: JsonValue;
  /** The line (from 1) of a key or an item; that of the nearest place above it when there is no such place. */
  readonly lineOf: (path: PointerPath) => number;
};
