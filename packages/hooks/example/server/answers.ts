import type { Answer, ErrorAnswer } from '@installatron-openapi/types';

/** The frame of whatever went well. */
export const success = {
  result: true,
  status: 200,
  errcode: null,
  errfield: null,
  message: 'The task is complete.\n',
} as const satisfies Answer;

/** What a failed request is answered with. Its `status` is also the HTTP status. */
export function refusal(
  status: number,
  errcode: string,
  message: string,
  errfield: string | null = null,
): ErrorAnswer {
  return { result: false, status, errcode, errfield, message };
}
