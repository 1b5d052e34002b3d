/** The same bytes, as they come. It fails as soon as there are more than the limit, and tells of each part. */
export function limitedBody(
  body: ReadableStream<Uint8Array>,
  limit: number,
  onPart: () => void,
): ReadableStream<Uint8Array> {
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      bytes += part.length;
      if (bytes > limit) throw new BodyTooLarge(`The body has more than ${limit} bytes.`);
      onPart();
      controller.enqueue(part);
    },
  });
  return body.pipeThrough(counter);
}

/** The body of a request is larger than the gateway takes. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}
