/** The same chunks, and how many bytes of them went by. */
export function countBytes(input: AsyncIterable<Uint8Array>): {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly count: () => number;
} {
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of input) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { chunks: counted(), count: () => bytes };
}
