const lineFeed = 0x0a;

/** The longest line that is read, in bytes. A file with longer ones is hardly NDJSON, and would fill the memory. */
export const longestLine = 64 * 1024 * 1024;

/** A line of the input without its end, and its number from 1. */
export type Line = { readonly number: number; readonly text: string };

/** Something is wrong with the input. The message never holds a part of it: it may be a password. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** From 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Splits bytes into lines, with no more of them in memory than the longest line.
 *
 * @throws InputError for what is not UTF-8, and for a line that is too long.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const rest = new PendingBytes();
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      yield { number, text: decode(rest.take(chunk.subarray(start, end), number), number) };
      number += 1;
      start = end + 1;
    }
    rest.keep(chunk.subarray(start), number);
  }
  const last = rest.take(new Uint8Array(), number);
  if (last.length > 0) yield { number, text: decode(last, number) };
}

/** The beginning of a line that goes on in the next chunk. */
class PendingBytes {
  #parts: Uint8Array[] = [];
  #length = 0;

  keep(bytes: Uint8Array, line: number): void {
    this.#length += bytes.length;
    if (this.#length > longestLine) {
      const limit = longestLine / 1024 / 1024;
      throw new InputError(line, `This line is longer than ${limit} MiB. Write one value per line (NDJSON).`);
    }
    // A copy: the stream may use its buffer again.
    if (bytes.length > 0) this.#parts.push(bytes.slice());
  }

  take(end: Uint8Array, line: number): Uint8Array {
    if (this.#length === 0) return end;
    this.keep(end, line);
    const whole = Buffer.concat(this.#parts, this.#length);
    this.#parts = [];
    this.#length = 0;
    return whole;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array, line: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError(line, 'This line is not UTF-8. Convert the file to UTF-8 first.');
  }
}
