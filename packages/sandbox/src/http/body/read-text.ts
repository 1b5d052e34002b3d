import { Refusal } from '../../operation/refusal.ts';
import { Rejection } from '../rejection.ts';

/**
 * The body of a request as text; empty when there is none.
 *
 * @throws Rejection when it has more bytes than allowed: no more of it is read then. Refusal when it is not UTF-8.
 */
export async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length')) > limit) throw new Rejection('request_too_large');
  // Firefox has no stream of the body of a request.
  const body = request.body === undefined ? (await request.blob()).stream() : request.body;
  if (body === null) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  for await (const chunk of chunksOf(body)) {
    size += chunk.byteLength;
    if (size > limit) throw new Rejection('request_too_large');
    text += decode(decoder, chunk);
  }
  return text + decode(decoder);
}

/** Not every runtime lets a stream be iterated. Leaving early cancels it. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Whoever sends may be gone already: nobody waits for the answer of this.
    reader.cancel().catch(() => {});
  }
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new Refusal('invalid_argument_body', 'body', 'The body is not valid UTF-8.');
  }
}
