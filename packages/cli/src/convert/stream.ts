import { InputError, type Line, longestLine, readLines } from './lines.ts';
import type { Output } from './output.ts';
import { isUnfinished, parseJson } from './parse.ts';

/** Converts one value of the input, which begins on a line. */
export type ConvertValue = (value: unknown, line: number) => unknown;

/**
 * Reads values, converts each, and writes it.
 *
 * Where the first line is a value of its own, each line is one (NDJSON), and no more than one is in memory. Otherwise the
 * whole input is one value, which may be as long as the longest line.
 *
 * @param onValue is told how many values were converted.
 * @throws InputError for what is not JSON. Everything before it was converted and written.
 */
export async function convertStream(
  input: AsyncIterable<Uint8Array>,
  output: Output,
  convert: ConvertValue,
  onValue: (count: number) => void,
): Promise<void> {
  const lines = withoutBlank(readLines(input));
  const first = await lines.next();
  if (first.done) throw new InputError(1, 'There is no input. Give JSON or NDJSON on standard input.');
  try {
    if (isUnfinished(first.value.text)) await convertWhole(first.value, lines, output, convert, onValue);
    else await convertLines(first.value, lines, output, convert, onValue);
  } finally {
    await output.flush();
  }
}

async function convertLines(
  first: Line,
  rest: AsyncGenerator<Line, void>,
  output: Output,
  convert: ConvertValue,
  onValue: (count: number) => void,
): Promise<void> {
  let count = 0;
  let line: Line | undefined = first;
  while (line !== undefined) {
    const converted = convert(parseJson(line.text, line.number), line.number);
    await output.write(`${JSON.stringify(converted)}\n`);
    count += 1;
    onValue(count);
    line = (await rest.next()).value ?? undefined;
  }
}

async function convertWhole(
  first: Line,
  rest: AsyncGenerator<Line, void>,
  output: Output,
  convert: ConvertValue,
  onValue: (count: number) => void,
): Promise<void> {
  const value = parseJson(await readWhole(first, rest), first.number);
  await output.write(`${JSON.stringify(convert(value, first.number), null, 2)}\n`);
  onValue(1);
}

async function readWhole(first: Line, rest: AsyncGenerator<Line, void>): Promise<string> {
  const parts = [first.text];
  let length = first.text.length;
  let last = first.number;
  for await (const { number, text } of rest) {
    length += text.length;
    if (length > longestLine) {
      const limit = longestLine / 1024 / 1024;
      const message = `The value that begins on line ${first.number} is longer than ${limit} MiB. Write one value per line (NDJSON).`;
      throw new InputError(number, message);
    }
    // Blank lines were left out, and the line of a fault is counted.
    parts.push('\n'.repeat(number - last), text);
    last = number;
  }
  return parts.join('');
}

async function* withoutBlank(lines: AsyncIterable<Line>): AsyncGenerator<Line, void> {
  for await (const line of lines) if (line.text.trim() !== '') yield line;
}
