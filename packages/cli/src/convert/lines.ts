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
 * Splits bytes into lines that are not blank, and gives those of a chunk together: to wait for each would take longer than
 * to convert it. No more is in memory than a chunk and the longest line.
 *
 * @throws InputError for what is not UTF-8, and for a line that is too long.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[], void> {
  const rest = new PendingBytes();
  let number = 1;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(lineFeed);
    if (end === -1) {
      rest.keep(chunk, number);
      continue;
    }
    number += yield* decoded(rest.take(chunk.subarray(0, end), number), number);
    rest.keep(chunk.subarray(end + 1), number);
  }
  yield* decoded(rest.take(new Uint8Array(), number), number);
}

/** Gives the lines of some bytes, up to the first that is not UTF-8. @returns how many lines they are. */
function* decoded(bytes: Uint8Array, first: number): Generator<readonly Line[], number> {
  const texts = decode(bytes)?.split('\n');
  if (texts !== undefined) {
    yield linesOf(texts, first);
    return texts.length;
  }
  const good = goodLines(bytes);
  yield linesOf(good, first);
  throw new InputError(first + good.length, 'This line is not UTF-8. Convert the file to UTF-8 first.');
}

function linesOf(texts: readonly string[], first: number): readonly Line[] {
  return texts
    .map((text, index) => ({ number: first + index, text }))
    .filter(({ text }) => text.trim() !== '');
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

/** The text that bytes are, unless they are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The lines before the first that is not UTF-8. */
function goodLines(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  for (let start = 0; ; ) {
    const end = bytes.indexOf(lineFeed, start);
    const text = end === -1 ? undefined : decode(bytes.subarray(start, end));
    if (text === undefined) return texts;
    texts.push(text);
    start = end + 1;
  }
}
