import { describe, expect, test } from 'vitest';
import { type Diagnostic, formatDiagnostics } from '../../src/index.ts';

const plain: Diagnostic = {
  code: 'ref-broken',
  severity: 'error',
  message: 'It leads nowhere.',
  remedy: 'Mend it.',
  pointer: '/paths/~1a',
  file: 'spec/openapi.yaml',
  line: 3,
  column: 5,
};
const { file: _file, line: _line, column: _column, ...unplaced } = plain;

describe('as text', () => {
  test.each<{ name: string; given: Diagnostic; want: string }>([
    {
      name: 'the place comes first, in the form that editors open',
      given: plain,
      want: 'spec/openapi.yaml:3:5\n  error ref-broken: It leads nowhere.\n  Mend it.',
    },
    {
      name: 'without a file the pointer is the place',
      given: { ...unplaced, severity: 'warning', code: 'rule/a' },
      want: '/paths/~1a\n  warning rule/a: It leads nowhere.\n  Mend it.',
    },
    {
      name: 'a file without a line stands alone',
      given: { ...unplaced, file: 'a.gen.ts' },
      want: 'a.gen.ts\n  error ref-broken: It leads nowhere.\n  Mend it.',
    },
    {
      name: 'a spec cannot colour the terminal, move its cursor or turn the reading direction',
      given: { ...plain, message: '\u001b[2J \u009b31m \u202e \u0007', file: 'a\u001b]0;x\u0007.yaml' },
      want: 'a\\u001b]0;x\\u0007.yaml:3:5\n  error ref-broken: \\u001b[2J \\u009b31m \\u202e \\u0007\n  Mend it.',
    },
    {
      name: 'nor start a line of its own, by any line break',
      given: { ...plain, message: 'a\nb\r\nc\u2028d\u0085e', remedy: 'x\n::error::y' },
      want: 'spec/openapi.yaml:3:5\n  error ref-broken: a\\u000ab\\u000d\\u000ac\\u2028d\\u0085e\n  x\\u000a::error::y',
    },
  ])('$name', ({ given, want }) => {
    expect(formatDiagnostics([given], 'text')).toBe(want);
  });
});

describe('as JSON', () => {
  test('a machine gets back what was found', () => {
    const given = { ...plain, message: '\u001b[31m "\n\u2028 \u202e\u{e0001} 😀' };
    expect(JSON.parse(formatDiagnostics([given, unplaced], 'json'))).toStrictEqual({
      diagnostics: [unplaced, given],
    });
  });

  test('and the terminal sees nothing but printable characters', () => {
    const text = formatDiagnostics([{ ...plain, message: '\u001b \u009b31m \u202e \u2028 \u007f' }], 'json');
    expect(text).toContain('"message": "\\u001b \\u009b31m \\u202e \\u2028 \\u007f"');
  });

  test('no problems are an empty list', () => {
    expect(JSON.parse(formatDiagnostics([], 'json'))).toStrictEqual({ diagnostics: [] });
  });
});

describe('as annotations of GitHub', () => {
  test.each<{ name: string; given: Diagnostic; want: string }>([
    {
      name: 'with the place as properties',
      given: plain,
      want: '::error file=spec/openapi.yaml,line=3,col=5,title=ref-broken::It leads nowhere. Mend it.',
    },
    {
      name: 'without a place',
      given: { ...unplaced, severity: 'warning' },
      want: '::warning title=ref-broken::It leads nowhere. Mend it.',
    },
    {
      name: 'a message cannot start a command of its own',
      given: { ...plain, message: 'a\n::error::b\r::set-output name=x::y %0A%' },
      want: '::error file=spec/openapi.yaml,line=3,col=5,title=ref-broken::a%0A::error::b%0D::set-output name=x::y %250A%25 Mend it.',
    },
    {
      name: 'a file name cannot end its property',
      given: { ...plain, file: 'a,line=9::b:c%\n' },
      want: '::error file=a%2Cline=9%3A%3Ab%3Ac%25%0A,line=3,col=5,title=ref-broken::It leads nowhere. Mend it.',
    },
    {
      name: 'a message cannot colour the log',
      given: { ...plain, message: '\u001b[31m\u202e' },
      want: '::error file=spec/openapi.yaml,line=3,col=5,title=ref-broken::\\u001b[31m\\u202e Mend it.',
    },
  ])('$name', ({ given, want }) => {
    expect(formatDiagnostics([given], 'github')).toBe(want);
  });

  test('each problem is one line', () => {
    const text = formatDiagnostics([plain, { ...plain, message: 'x\ny\u0085z' }], 'github');
    expect(text.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2);
  });
});

test('problems come by file, line, code and message, whatever the order they were found in', () => {
  const found: readonly Diagnostic[] = [
    { ...plain, file: 'b.yaml', line: 1, message: '7' },
    { ...unplaced, file: 'b.yaml', code: 'ref-outside', message: '6' },
    { ...plain, file: 'a.yaml', line: 10, message: '5' },
    { ...plain, file: 'a.yaml', line: 9, code: 'ref-outside', message: '4' },
    { ...plain, file: 'a.yaml', line: 9, message: '3' },
    { ...plain, file: 'a.yaml', line: 9, message: '2' },
    { ...plain, file: 'B.yaml', line: 99, message: '1' },
    { ...unplaced, message: '0' },
  ];
  expect(messagesOf(found)).toBe('01234567');
  expect(messagesOf(found.toReversed())).toBe('01234567');
});

function messagesOf(found: readonly Diagnostic[]): string {
  return [...formatDiagnostics(found, 'github').matchAll(/::(\d) Mend/g)].map(([, digit]) => digit).join('');
}
