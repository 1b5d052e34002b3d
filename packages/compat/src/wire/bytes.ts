/** What is in the body of a request or a response; undefined as soon as it is more than the limit. The rest is not read. */
export async function readBytes(
  message: Request | Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { body, headers } = message;
  if (Number(headers.get('Content-Length')) > limit) {
    body?.cancel().catch(() => {});
    return undefined;
  }
  // Without a body. Or a request in Firefox, which has no stream of it.
  if (!body) return within(new Uint8Array(await message.arrayBuffer()), limit);
  return readStream(body.getReader(), limit);
}

function within(bytes: Uint8Array<ArrayBuffer>, limit: number): Uint8Array<ArrayBuffer> | undefined {
  return bytes.length > limit ? undefined : bytes;
}

async function readStream(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limit) {
      // Nobody waits for it: how long a stream takes to end is no matter of the answer.
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(read.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const all = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
