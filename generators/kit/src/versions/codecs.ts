/** A way to write a value in version 1 that is not a matter of a table. The vocabulary is closed. */
export type CodecModel = {
  /** JSON types of the version 2 values it is for. */
  readonly v2Types: readonly string[];
  /** The JSON Schema of what is written in version 1. */
  readonly written: { readonly type: string; readonly [keyword: string]: unknown };
  /** What is written, in words. */
  readonly summary: string;
  /** What does not come back, in words; undefined when nothing is lost. */
  readonly loss: string;
};

/**
 * All codecs. What each of them reads besides what it writes is in the table of the spec's README; the code that does it
 * is in the package with the converters.
 */
export const codecs = {
  flag: {
    v2Types: ['boolean'],
    written: { type: 'integer', enum: [0, 1] },
    summary: '1 for true, 0 for false',
    loss: 'the form of the switch, where it was another one',
  },
  'yes-no': {
    v2Types: ['boolean'],
    written: { type: 'string', enum: ['yes', 'no'] },
    summary: '"yes" for true, "no" for false',
    loss: 'the form of the switch, where it was another one',
  },
  auto: {
    v2Types: ['boolean'],
    written: { type: 'string', enum: ['auto', 'none'] },
    summary: '"auto" for true, "none" for false',
    loss: 'the difference between "none", "skip" and "manual", and the form of the switch, where it was another one',
  },
  integer: {
    v2Types: ['integer'],
    written: { type: 'integer' },
    summary: 'the number, which may also come as a string of digits',
    loss: 'whether the number was in a string',
  },
  date: {
    v2Types: ['integer'],
    written: { type: 'string', format: 'date' },
    summary: 'the day in UTC, as in "2025-07-15"',
    loss: 'the time of day',
  },
  list: {
    v2Types: ['array'],
    written: { type: 'array' },
    summary: 'the list, which may also come as a string with commas',
    loss: 'whether the list was in a string',
  },
  'comma-list': {
    v2Types: ['array'],
    written: { type: 'string' },
    summary: 'the items in a string, with commas between them',
    loss: 'whether the list was an array',
  },
} as const satisfies Record<string, CodecModel>;

export type CodecName = keyof typeof codecs;

export const codecNames: readonly CodecName[] = [
  'flag',
  'yes-no',
  'auto',
  'integer',
  'date',
  'list',
  'comma-list',
];
