import { envelopeToV1, envelopeToV2, type Issue, type OperationId } from '@installatron-openapi/renames';

/** What one request was converted to, for logs and metrics. It holds no value of the request or of its answer. */
export type Conversion = {
  /** The adapter that converted. */
  readonly direction: 'accept-v1' | 'speak-v1';
  /** The operation of version 2, the last one where there are several. Undefined where there is none. */
  readonly operationId: OperationId | undefined;
  /** The command of version 1. Undefined where there is none, and for one that does not exist. */
  readonly cmd: string | undefined;
  /** What could not be converted, in the request and in the answer. */
  readonly issues: readonly ConversionIssue[];
  /** How many requests went to the upstream. */
  readonly requests: number;
};

/** An issue without the value that it is about. */
export type ConversionIssue = Omit<Issue, 'value'>;

/** What is found out about one request on its way. */
export type ConversionNotes = {
  operationId: OperationId | undefined;
  cmd: string | undefined;
  requests: number;
  /** It seems to be a command: what is wrong with it is told in the way of version 1. */
  isCommand: boolean;
  /** It went on as it came, so there is nothing to tell. */
  isPassed: boolean;
  readonly issues: ConversionIssue[];
};

export function emptyNotes(): ConversionNotes {
  return {
    operationId: undefined,
    cmd: undefined,
    requests: 0,
    isCommand: false,
    isPassed: false,
    issues: [],
  };
}

/** An option of the converters: it takes notes of issues, without their values. */
export function noting({ issues }: ConversionNotes): { readonly onIssue: (issue: Issue) => void } {
  return {
    onIssue: ({ code, pointer, rule, message }) => {
      issues.push({ code, pointer, rule, message });
    },
  };
}

/** An answer with the data of version 1. */
export function answerToV1(operationId: OperationId, envelope: unknown, notes: ConversionNotes): unknown {
  return envelopeToV1(operationId, envelope, noting(notes));
}

/** An answer with the data of version 2. */
export function answerToV2(operationId: OperationId, envelope: unknown, notes: ConversionNotes): unknown {
  return envelopeToV2(operationId, envelope, noting(notes));
}
