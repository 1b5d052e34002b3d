import type { Envelope } from './envelope.ts';
import { envelopeOf, inProcessResponse } from './in-process.ts';
import { Refusal } from './refusal.ts';
import { isObject, parseObject } from './wire/body.ts';
import { readBytes } from './wire/bytes.ts';
import { answerHeaders } from './wire/headers.ts';

/** A response that was read. */
export type Answer = { readonly response: Response; readonly text: string; readonly envelope: Envelope };

/**
 * What a response holds.
 *
 * @throws Refusal for what is too large, and for what is no JSON object: that goes along with it.
 */
export async function readAnswer(response: Response, limit: number): Promise<Answer> {
  const atHand = envelopeOf(response);
  if (atHand !== undefined) return { response, text: '', envelope: atHand };
  const bytes = await readBytes(response, limit);
  if (bytes === undefined) {
    throw new Refusal(
      'answer_too_large',
      `The server's answer has more than ${limit} bytes, so it was not converted. Ask for less, by "limit" for example.`,
    );
  }
  const text = new TextDecoder().decode(bytes);
  const envelope = parseObject(text);
  if (envelope === undefined) throw invalidAnswer(response, text);
  return { response, text, envelope };
}

/**
 * The frame, which says whether the request went well.
 *
 * @throws Refusal for any other JSON, where the HTTP status alone would say that.
 */
export function framed({ response, text, envelope }: Answer): Envelope {
  if (typeof envelope['result'] === 'boolean') return envelope;
  throw invalidAnswer(response, text);
}

/** What did not come from the API, such as the page of a proxy, or not whole. */
function invalidAnswer({ status, headers }: Response, body: string): Refusal {
  const contentType = headers.get('Content-Type');
  return new Refusal(
    'invalid_upstream_answer',
    `The server answered ${status} with ${contentType ?? 'no content type'}, not with an answer of this API. See "upstream".`,
    { upstream: { status, content_type: contentType, body }, headers: answerHeaders(headers) },
  );
}

/** The answer that is made of an envelope, with what else came with it. */
export function answerWith(envelope: unknown, status: number, response: Response): Response {
  const init = { status, headers: answerHeaders(response.headers) };
  const isInProcess = envelopeOf(response) !== undefined && isObject(envelope);
  return isInProcess ? inProcessResponse(envelope, init) : new Response(JSON.stringify(envelope), init);
}

/** Whether a request went well. A dry run that found nothing in the way did: what `result` it has is not documented. */
export function isSuccess({ response, envelope }: Answer): boolean {
  return response.ok && (envelope['result'] === true || envelope['errcode'] === 'complete_dryrun');
}
