import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, type Rule } from '../../src/index.ts';

const rules: readonly (readonly [string, Rule])[] = Object.entries(catalogue);

function row([id, { means, request, response }]: readonly [string, Rule]): string {
  const [asked, answered] = [request, response].map(({ severity }) =>
    severity === 'breaking' ? '**breaking**' : severity,
  );
  return `| \`${id}\` | ${means} | ${asked} | ${answered} |`;
}

test('RULES.md has a row for each rule, and no others', () => {
  const text = readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8');
  expect(text.split('\n').filter((line) => /^\| `[a-z-]+` \| .* \| .* \| .* \|$/.test(line))).toStrictEqual(
    rules.map(row),
  );
});

describe.each(rules)('%s', (_, { means, request, response, remedy }) => {
  test('says in sentences what it means', () => {
    for (const text of [means, request.because, response.because]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(means).not.toContain('|');
  });

  test('says what to do where it breaks something, and only there', () => {
    const isBreaking = request.severity === 'breaking' || response.severity === 'breaking';
    expect(remedy).toMatch(isBreaking ? /^[A-Z].*\.$/ : /^$/);
  });
});
