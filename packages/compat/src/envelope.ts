/** The frame of an answer, with all that is in it. */
export type Envelope = Readonly<Record<string, unknown>>;
