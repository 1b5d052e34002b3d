import { describe, expect, test } from 'vitest';
import { run } from './support/run.ts';

const toV2 = ['convert', '--to', 'v2', '--resource', 'install'];
const toV1 = ['convert', '--to', 'v1', '--resource', 'install'];

type Case = {
  readonly name: string;
  readonly args: readonly string[];
  readonly input: string;
  readonly want: string;
};

describe('what is read comes out in the other version', () => {
  test.each<Case>([
    {
      name: 'one value on one line',
      args: toV2,
      input: '{"installer":"wordpress","autoup":2}\n',
      want: '{"application":"wordpress","autoup":"all"}\n',
    },
    {
      name: 'a line without an end',
      args: toV2,
      input: '{"cf-login":"jane"}',
      want: '{"login":"jane"}\n',
    },
    {
      name: 'the way back',
      args: toV1,
      input: '{"application":"wordpress","autoup":"all"}\n',
      want: '{"installer":"wordpress","autoup":2}\n',
    },
    {
      name: 'a value on each line, with blank lines and the line ends of Windows',
      args: toV2,
      input: '{"installer":"a"}\r\n\r\n{"installer":"b"}\r\n',
      want: '{"application":"a"}\n{"application":"b"}\n',
    },
    {
      name: 'a list on a line',
      args: toV2,
      input: '[{"installer":"a"},{"installer":"b"}]\n',
      want: '[{"application":"a"},{"application":"b"}]\n',
    },
    {
      name: 'one value over several lines',
      args: toV2,
      input: '{\n  "installer": "a",\n\n  "list-tables": "x,y"\n}\n',
      want: '{\n  "application": "a",\n  "tables": [\n    "x",\n    "y"\n  ]\n}\n',
    },
    {
      name: 'a text that begins with a byte order mark',
      args: toV2,
      input: '\ufeff{"installer":"a"}\n',
      want: '{"application":"a"}\n',
    },
    {
      name: 'another resource',
      args: ['convert', '--to', 'v2', '--resource', 'application'],
      input: '{"appid":"wordpress","link_site":"https://example.org"}\n',
      want: '{"id":"wordpress","links":{"site":"https://example.org"}}\n',
    },
    {
      name: 'a whole answer of an operation',
      args: ['convert', '--to', 'v2', '--operation', 'listInstalls'],
      input: '{"result":true,"message":"","data":[{"installer":"a"}]}\n',
      want: '{"result":true,"message":"","data":[{"application":"a"}]}\n',
    },
    {
      name: 'a whole answer, the way back',
      args: ['convert', '--to', 'v1', '--operation', 'getInstall'],
      input: '{"result":true,"data":{"application":"a"}}\n',
      want: '{"result":true,"data":{"installer":"a"}}\n',
    },
    {
      name: 'numbers with more digits than JavaScript has',
      args: toV2,
      input: '{"size":12345678901234567890,"installer":"a","part":1e400}\n',
      want: '{"size":12345678901234567890,"part":1e400,"application":"a"}\n',
    },
  ])('$name', async ({ args, input, want }) => {
    const { code, stdout, stderr } = await run(args, input);
    expect(stderr).toBe('');
    expect(sorted(stdout)).toBe(sorted(want));
    expect(code).toBe(0);
  });
});

// The order of members says nothing. Large numbers are compared as they are written.
function sorted(lines: string): string {
  return lines
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/[{}]/g, '')
        .split(/,(?=")/)
        .toSorted()
        .join(','),
    )
    .join('\n');
}

describe('a value that no rule covers is kept and reported', () => {
  test('as text, with its line, its place and its rule, and without the value', async () => {
    const { code, stdout, stderr } = await run(toV2, '{"autoup":0}\n{"autoup":"hunter2"}\n');
    expect(stdout).toBe('{"autoup":"none"}\n{"autoup":"hunter2"}\n');
    expect(stderr).toMatch(/^line 2: value-unknown at \/autoup: .+\n$/);
    expect(stderr).not.toContain('hunter2');
    expect(code).toBe(0);
  });

  test('as JSON, one issue on a line', async () => {
    const { stderr } = await run([...toV2, '--format', 'json'], '{"autoup":"hunter2"}\n');
    expect(JSON.parse(stderr)).toMatchObject({ line: 1, code: 'value-unknown', pointer: '/autoup' });
    expect(stderr).not.toContain('hunter2');
  });

  test('as text only the first twenty times, so that a terminal survives a large file', async () => {
    const { stderr } = await run(toV2, '{"autoup":9}\n'.repeat(50));
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/^Further issues of .+ are only counted\.$/);
  });

  test('with --strict it ends the work: what came before was written', async () => {
    const { code, stdout, stderr } = await run(
      [...toV2, '--strict'],
      '{"autoup":0}\n{"autoup":9}\n{"autoup":1}\n',
    );
    expect(stdout).toBe('{"autoup":"none"}\n');
    expect(stderr).toMatch(
      /line 2: value-unknown at \/autoup: .+\nline 2: The value was not converted, because of --strict\.\n$/,
    );
    expect(code).toBe(1);
  });
});

describe('an input that cannot be read says where, and shows nothing of it', () => {
  test.each<{ name: string; input: string | Uint8Array; stdout?: string; stderr: RegExp }>([
    { name: 'nothing', input: '', stderr: /^line 1: There is no input\./ },
    { name: 'only blank lines', input: '\n \n', stderr: /^line 1: There is no input\./ },
    {
      name: 'a line that is no JSON',
      input: '{"installer":"a"}\n{"db-pass":"hunter2",}\n',
      stdout: '{"application":"a"}\n',
      stderr: /^line 2: column 22: this is not JSON\. Expected double-quoted property name\.\n$/,
    },
    {
      name: 'a first line that is no JSON',
      input: '{"db-pass":hunter2}\n{"a":1}\n',
      stderr: /^line 1: column 12: this is not JSON\. Unexpected character\.\n$/,
    },
    {
      name: 'one value over several lines, with a fault in the fourth',
      input: '{\n  "db-pass": "hunter2",\n\n  "b": tru\n}\n',
      stderr: /^line 4: column 11: this is not JSON\. Unexpected character\.\n$/,
    },
    {
      name: 'one value over several lines that never ends',
      input: '{\n  "a": 1\n',
      stderr: /^line 2: column 9: this is not JSON\. /,
    },
    {
      name: 'bytes that are no UTF-8',
      input: Buffer.concat([Buffer.from('{"a":1}\n{"a":"'), Buffer.from([0xff]), Buffer.from('"}\n')]),
      stdout: '{"a":1}\n',
      stderr: /^line 2: This line is not UTF-8\. /,
    },
  ])('$name', async ({ input, stdout = '', stderr: message }) => {
    const outcome = await run(toV2, input);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr).not.toContain('hunter2');
    expect(outcome.stdout).toBe(stdout);
    expect(outcome.code).toBe(1);
  });

  test('a line that is longer than the memory is for', async () => {
    const { code, stderr } = await run(toV2, `"${'x'.repeat(65 * 1024 * 1024)}"`);
    expect(stderr).toBe('line 1: This line is longer than 64 MiB. Write one value per line (NDJSON).\n');
    expect(code).toBe(1);
  });
});
