import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyFolder } from './support/folder.ts';
import { program, run } from './support/run.ts';

const spec = (paths: string) => `openapi: 3.1.0\ninfo: { title: Owls, version: "1" }\npaths: {${paths}}\n`;
const owls = '/owls: { get: { operationId: listOwls, responses: { "200": { description: All. } } } }';

let folder: string;
const at = (file: string) => join(folder, file);

beforeEach(() => {
  folder = emptyFolder();
  writeFileSync(at('base.yaml'), spec(owls));
  writeFileSync(at('head.yaml'), spec(''));
});

function diff(...options: readonly string[]) {
  return run(['spec-diff', at('base.yaml'), at('head.yaml'), ...options]);
}

describe('a verdict stays one', () => {
  test.each(['text', 'json', 'html'])('when nobody reads the report as %s to its end', async (format) => {
    const args = ['spec-diff', at('base.yaml'), at('head.yaml'), '--format', format];
    const child = spawn(process.execPath, [program, ...args]);
    child.stdout.destroy();
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    const [code] = await once(child, 'close');
    expect({ code, complaint }).toEqual({ code: 1, complaint: '' });
  });

  test('when nobody reads why there is none', async () => {
    const child = spawn(process.execPath, [program, 'spec-diff', at('nothing.yaml'), at('head.yaml')]);
    child.stderr.destroy();
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
  });
});

test.skipIf(!existsSync('/dev/full'))('a report that finds no room on standard output is none', () => {
  const command = `"${process.execPath}" "${program}" spec-diff base.yaml head.yaml > /dev/full; echo $?`;
  const output = execFileSync('sh', ['-c', `(${command}) 2>&1`], { cwd: folder, encoding: 'utf8' });
  expect(output).toMatch(/^installatron-openapi: Standard output cannot be written: ENOSPC.*\n2\n$/);
});

describe('--out', () => {
  test('replaces a file, and leaves nothing else behind', async () => {
    writeFileSync(at('old.json'), 'x'.repeat(100_000));
    const before = readdirSync(folder);
    expect(await diff('--format', 'json', '--out', at('old.json'))).toMatchObject({ code: 1, stdout: '' });
    expect(JSON.parse(readFileSync(at('old.json'), 'utf8'))).toMatchObject({ verdict: 'breaking' });
    expect(readdirSync(folder)).toEqual(before);
  });

  test('keeps what was there when there is no verdict', async () => {
    writeFileSync(at('kept.json'), 'kept');
    const { code } = await run(['spec-diff', at('nothing.yaml'), at('head.yaml'), '--out', at('kept.json')]);
    expect({ code, text: readFileSync(at('kept.json'), 'utf8') }).toEqual({ code: 2, text: 'kept' });
  });

  test('writes what a link leads to', async () => {
    writeFileSync(at('real.txt'), '');
    symlinkSync('real.txt', at('link.txt'));
    await diff('--out', at('link.txt'));
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real.txt'), 'utf8')).toMatch(/^breaking: /);
  });

  test('writes into a named pipe, and nothing takes its place', () => {
    const command = `"${process.execPath}" "${program}" spec-diff base.yaml head.yaml --out pipe`;
    const script = `mkfifo pipe; cat pipe > got & ${command}; wait`;
    execFileSync('sh', ['-c', script], { cwd: folder });
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    expect(readFileSync(at('got'), 'utf8')).toMatch(/^breaking: /);
  });

  test('names the file and what to do when that cannot be', async () => {
    expect(await diff('--out', at('nothing/a.txt'))).toEqual({
      code: 2,
      stdout: '',
      stderr: `installatron-openapi: "${at('nothing/a.txt')}" cannot be written (ENOENT). Name a file in a folder that exists, and that you may write in.\nTry --help.\n`,
    });
  });
});

test('what stands in the way of a verdict moves no cursor, and is no command to the runner of GitHub', async () => {
  const hostile = '\u001b[31m\u202e##[add-mask]e\n::error::x';
  const text = `openapi: 3.1.0\npaths: { /a: { $ref: ${JSON.stringify(hostile)} } }\n`;
  writeFileSync(at('hostile.yaml'), text);
  const { code, stderr } = await run(['spec-diff', at('base.yaml'), at('hostile.yaml')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^There is no verdict\. [^\n]*\n$/);
  expect(stderr.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u);
});
