import { InputError, type Line, longestLine, readLines } from './lines.ts';
import type { Output } from './output.ts';
import { isUnfinished, parseJson } from './parse.ts';

/** Converts one value of the input, which begins on a line. */
export type ConvertValue = (value: unknown, line: number) => unknown;

/** Lines, those of a chunk of the input together. */
type Batches = AsyncIterator<readonly Line[], void>;

/**
 * Reads values, converts each, and writes it.
 *
 * Where the first line is a value of its own, each line is one (NDJSON), and no more than a chunk of them is in memory.
 * Otherwise the whole input is one value, which may be as long as the longest line.
 *
 * @param onValues is told how many values were converted.
 * @throws InputError for what is not JSON. Everything before it was converted and written.
 */
export async function convertStream(
  input: AsyncIterable<Uint8Array>,
  output: Output,
  convert: ConvertValue,
  onValues: (count: number) => void,
): Promise<void> {
  const batches = readLines(input)[Symbol.asyncIterator]();
  try {
    const first = await nextBatch(batches);
    const [line] = first;
    if (line === undefined) {
      throw new InputError(1, 'There is no input. Give JSON or NDJSON on standard input.');
    }
    if (isUnfinished(line.text)) await convertWhole(first, batches, output, convert);
    else await convertLines(first, batches, output, convert, onValues);
  } finally {
    await output.flush();
  }
}

/** The next lines; none at the end. A chunk may hold only blank ones. */
async function nextBatch(batches: Batches): Promise<readonly Line[]> {
  for (;;) {
    const { done, value } = await batches.next();
    if (done === true) return [];
    if (value.length > 0) return value;
  }
}

async function convertLines(
  first: readonly Line[],
  batches: Batches,
  output: Output,
  convert: ConvertValue,
  onValues: (count: number) => void,
): Promise<void> {
  let count = 0;
  for (let lines = first; lines.length > 0; lines = await nextBatch(batches)) {
    for (const { text, number } of lines) {
      output.add(`${JSON.stringify(convert(parseJson(text, number), number))}\n`);
    }
    count += lines.length;
    onValues(count);
    await output.flushBatch();
  }
}

async function convertWhole(
  first: readonly Line[],
  batches: Batches,
  output: Output,
  convert: ConvertValue,
): Promise<void> {
  const { text, number } = await readWhole(first, batches);
  output.add(`${JSON.stringify(convert(parseJson(text, number), number), null, 2)}\n`);
}

/** All lines as one text, which begins where the first one does. */
async function readWhole(first: readonly Line[], batches: Batches): Promise<Line> {
  const start = first[0]?.number ?? 1;
  const parts: string[] = [];
  let length = 0;
  let last = start;
  for (let lines = first; lines.length > 0; lines = await nextBatch(batches)) {
    for (const { number, text } of lines) {
      length += text.length;
      if (length > longestLine) {
        const limit = longestLine / 1024 / 1024;
        const message = `The value that begins on line ${start} is longer than ${limit} MiB. Write one value per line (NDJSON).`;
        throw new InputError(number, message);
      }
      // Blank lines were left out, and the line of a fault is counted.
      parts.push('\n'.repeat(number - last), text);
      last = number;
    }
  }
  return { number: start, text: parts.join('') };
}
