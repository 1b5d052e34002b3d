/** What every answer has. */
export type Frame = {
  readonly result: boolean;
  readonly status: number;
  readonly errcode: string | null;
  readonly errfield: string | null;
  readonly message: string;
};

/** An answer: the frame, and what the operation adds to it. */
export type Envelope = Frame & { readonly [member: string]: unknown };

export const success: Frame = {
  result: true,
  status: 200,
  errcode: null,
  errfield: null,
  message: 'The task is complete.\n',
};

export const dryRunComplete: Frame = {
  ...success,
  errcode: 'complete_dryrun',
  message: 'The dry run is complete.',
};
