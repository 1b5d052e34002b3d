import { expect, test } from 'vitest';
import { isUntouched, stampBanner } from '../../src/index.ts';

const stamped = stampBanner('export const a = 1;\n');

test('the banner says who owns the file, and the body follows unchanged', () => {
  const [owner, hash, ...body] = stamped.split('\n');
  expect(owner).toBe(
    '// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.',
  );
  // printf 'export const a = 1;\n' | sha256sum
  expect(hash).toBe('// content: sha256-037ecd1db38c230c248787e60fd7bfc0cb0101b187b59535b6e7483be762d350');
  expect(body.join('\n')).toBe('export const a = 1;\n');
});

test.each([
  { name: 'as it was stamped', text: stamped, want: true },
  { name: 'with nothing in it', text: stampBanner(''), want: true },
  { name: 'with another value', text: stamped.replace('= 1', '= 2'), want: false },
  { name: 'with a line more', text: `${stamped}\n`, want: false },
  { name: 'with a line less', text: stamped.trimEnd(), want: false },
  { name: 'with other line breaks', text: stamped.replaceAll('\n', '\r\n'), want: false },
  { name: 'with another hash', text: stamped.replace(/sha256-./, 'sha256-x'), want: false },
  { name: 'with another first line', text: stamped.replace('Do not edit', 'Edit'), want: false },
  { name: 'without a banner', text: 'export const a = 1;\n', want: false },
  { name: 'with something above the banner', text: `\n${stamped}`, want: false },
  { name: 'with a second banner', text: stampBanner(stamped).split('\n').slice(2).join('\n'), want: true },
  { name: 'empty', text: '', want: false },
])('a file $name is untouched: $want', ({ text, want }) => {
  expect(isUntouched(text)).toBe(want);
});
