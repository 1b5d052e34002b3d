import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DiagnosticsError, diagnosticCatalogue, problem, throwIfErrors } from '../../src/index.ts';

const generators = fileURLToPath(new URL('../../..', import.meta.url));
const sources = sourceTexts();

describe.each(Object.entries(diagnosticCatalogue))('%s', (code, { title, remedy }) => {
  test('has a title without a full stop and a remedy that ends with one', () => {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/s);
  });

  test('is named like the others', () => {
    expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z]+)+$/);
  });

  test('is used by some generator', () => {
    expect(sources.filter((text) => mentions(text, code))).not.toStrictEqual([]);
  });
});

test('a problem takes its remedy from the catalogue', () => {
  expect(problem('component-unused', 'Nothing refers to it.', { pointer: '/a', line: 2 })).toStrictEqual({
    code: 'component-unused',
    severity: 'error',
    message: 'Nothing refers to it.',
    remedy: 'Refer to it, or delete it.',
    pointer: '/a',
    line: 2,
  });
});

test('errors are thrown together, warnings are not', () => {
  const error = problem('ref-broken', 'One.', { pointer: '' });
  const other = problem('ref-outside', 'Two.', { pointer: '' });
  const warning = { ...error, severity: 'warning' as const };
  expect(() => throwIfErrors([warning])).not.toThrow();
  expect(() => throwIfErrors([error, warning, other])).toThrow(new DiagnosticsError([error, other]));
  expect(new DiagnosticsError([error, other]).message).toBe('ref-broken: One.\nref-outside: Two.');
});

/** The sources of all generators but the catalogue itself. */
function sourceTexts(): readonly string[] {
  const folders = readdirSync(generators).map((name) => join(generators, name, 'src'));
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('catalogue.ts'))
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  );
}

/** As a literal, or as a template such as `generated-${state}` with the state named elsewhere in the file. */
function mentions(text: string, code: string): boolean {
  if (text.includes(`'${code}'`)) return true;
  const [family, ...rest] = code.split('-');
  return text.includes(`\`${family}-\${`) && text.includes(`${rest.join('-')}:`);
}
