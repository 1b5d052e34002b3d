import type { Deadline } from './deadline.ts';

/**
 * The same bytes, as they come. The upstream may take as long for each part as the deadline allows, and the client as long
 * as it likes. Where the upstream fails, the stream just ends: `onFailure` has to see to it that nobody takes that for the end.
 */
export function watchedBody(
  body: ReadableStream<Uint8Array>,
  deadline: Deadline,
  onFailure: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        deadline.start();
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          onFailure(error);
          controller.close();
        } finally {
          deadline.stop();
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // Nothing is read before somebody asks for it.
    { highWaterMark: 0 },
  );
}

/** All bytes of an answer that will be converted; undefined when there are more than the limit. */
export async function wholeBody(
  answer: Response,
  limit: number,
  deadline: Deadline,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    deadline.start();
    length += part.length;
    if (length > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}
