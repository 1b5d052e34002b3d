import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phpLiteral } from '../../../../generators/renames/src/maps/php.ts';
import { hostileText, hostileValue, runs } from '../../../../generators/renames/test/maps/hostile.ts';
import { returnedByPhp } from './php.ts';

/** As PHP has it: an object without members is a list without items, and text is Unicode. */
function asPhp(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(asPhp);
  const entries = Object.entries(value).map(([name, item]) => [name.toWellFormed(), asPhp(item)] as const);
  return entries.length === 0 ? [] : Object.fromEntries(entries);
}

test('PHP that is printed is read back as it was', () => {
  fc.assert(
    fc.property(hostileValue, (value) => {
      const read = returnedByPhp(`<?php\n\nreturn ${phpLiteral(value)};\n`);
      // The matchers of Vitest take a member `constructor` for the class of the object.
      expect(isDeepStrictEqual(read, asPhp(value))).toBe(true);
    }),
    runs,
  );
});

test('nothing invisible is printed as it is', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(phpLiteral(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }),
    runs,
  );
});

test.each([
  { text: "it's", want: "'it\\'s'" },
  { text: 'a\\', want: "'a\\\\'" },
  { text: '?><b>$x {$y}', want: "'?><b>$x {$y}'" },
  { text: 'a\nb', want: "'a' . \"\\u{a}\" . 'b'" },
  { text: '\u202e', want: '"\\u{202e}"' },
  { text: '', want: "''" },
])('$text is $want', ({ text, want }) => {
  expect(phpLiteral(text)).toBe(want);
});

const hasPhp = spawnSync('php', ['--version']).status === 0;

test.runIf(hasPhp)('PHP itself reads hostile text as it was', () => {
  const texts = fc.sample(hostileText, 200).map((text) => text.toWellFormed());
  const program = `<?php echo json_encode(${phpLiteral(texts)});`;
  const { stdout } = spawnSync('php', [], { input: program, encoding: 'utf8' });
  expect(JSON.parse(stdout)).toStrictEqual(texts);
});
