import type { UpstreamFetch } from '@installatron-openapi/compat';
import { failure } from '../../serve/failure.ts';
import { type Attempt, failed, type Passage, type UpstreamOptions } from './attempt.ts';
import { deadlineOf } from './deadline.ts';
import { passThrough } from './pass-through.ts';
import { BodyTooLarge } from './request-body.ts';
import { fetchWhole } from './whole-answer.ts';

/**
 * What the adapters call to reach the upstream. What is the matter with it becomes an answer in the frame of the API, so that
 * the adapters bring it into the form that the client asked for.
 */
export function upstreamFetch(options: UpstreamOptions, passage: Passage): UpstreamFetch {
  return async (sent) => {
    const attempt: Attempt = { options, passage, deadline: deadlineOf(options.timeout) };
    try {
      // An adapter that has nothing to convert hands over the request as it came.
      return await (sent === passage.request ? passThrough(attempt) : fetchWhole(attempt, sent));
    } catch (error) {
      if (isTooLarge(error)) return tooLarge(attempt);
      const { status, errcode, message } = failed(attempt, error);
      return failure(status, errcode, message);
    }
  };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof BodyTooLarge || (error instanceof Error && error.cause instanceof BodyTooLarge);
}

function tooLarge({ options, deadline }: Attempt): Response {
  deadline.stop();
  return failure(413, 'request_too_large', `The body of the request has more than ${options.maxBody} bytes.`);
}
