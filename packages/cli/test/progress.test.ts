import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { runProgram } from '../src/program.ts';

/** What is written to standard error, by a program that somebody watches or not. */
async function errorsOf(watched: boolean): Promise<string> {
  const errors = new PassThrough();
  const output = new PassThrough();
  output.resume();
  const input = Readable.from([Buffer.from('{"installer":"a"}\n'), Buffer.from('{"autoup":9}\n')]);
  const args = ['convert', '--to', 'v2', '--resource', 'install'];
  expect(await runProgram(args, { input, output, errors, watched })).toBe(0);
  errors.end();
  return text(errors);
}

test('on a terminal one line says how far the work is, makes room for an issue, and is gone at the end', async () => {
  const errors = await errorsOf(true);
  expect(errors.startsWith('\r0.0 MB read, 1 converted\u001b[K')).toBe(true);
  expect(errors).toContain('\r\u001b[Kline 2: value-unknown at /autoup: ');
  expect(errors.split('\r').at(-1)).not.toContain('converted\u001b');
});

test('nobody else sees it', async () => {
  expect(await errorsOf(false)).toMatch(/^line 2: value-unknown at \/autoup: .*\n$/);
});
