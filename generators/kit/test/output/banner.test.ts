import { expect, test } from 'vitest';
import { isUntouched, stampBanner } from '../../src/index.ts';
import { fileKind } from '../../src/output/banner.ts';

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

const claim = 'from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.';
const json = stampBanner('{\n  "a": 1\n}\n', 'json');
const markdown = stampBanner('# Things\n', 'markdown');
const php = stampBanner("<?php\nreturn ['a' => 1];\n", 'php');

test('the banner of JSON is its first member, with the hash of the file without it', () => {
  // printf '{\n  "a": 1\n}\n' | sha256sum
  const hash = '5e36b6560513586ced65eca0e8b025fe88edbcab82ba2cb67a5fcb2d7b202383';
  expect(json).toBe(`{\n  "@generated": "${claim} content: sha256-${hash}",\n  "a": 1\n}\n`);
  expect(JSON.parse(json)).toMatchObject({ a: 1 });
});

test('the banner of PHP is a comment after the opening tag', () => {
  // printf "<?php\nreturn ['a' => 1];\n" | sha256sum
  const hash = 'a7d3aeeef80040e59c68046fe5b262b09db66b1568f2eca1d7aa5fc23d519c49';
  expect(php).toBe(`<?php\n// @generated ${claim}\n// content: sha256-${hash}\nreturn ['a' => 1];\n`);
});

test('the banner of markdown is two link definitions, which no page shows', () => {
  // printf '# Things\n' | sha256sum
  const hash = '0fc3eece3331ac5bb1ceeb048fe39d8e4d6dce039e84f93ab87eed09521b2aec';
  expect(markdown).toBe(`[//]: # "@generated ${claim}"\n[//]: # "content: sha256-${hash}"\n\n# Things\n`);
});

test('an object without members has only the banner', () => {
  expect(Object.keys(JSON.parse(stampBanner('{}\n', 'json')))).toStrictEqual(['@generated']);
});

test.each([
  { name: 'JSON as it was stamped', text: json, want: true },
  { name: 'JSON without other members', text: stampBanner('{}\n', 'json'), want: true },
  { name: 'markdown as it was stamped', text: markdown, want: true },
  { name: 'markdown with another title', text: markdown.replace('Things', 'Thing'), want: false },
  { name: 'markdown with a line more', text: `${markdown}\n`, want: false },
  { name: 'markdown without a banner', text: '# Things\n', want: false },
  { name: 'JSON on one line', text: stampBanner('{ "a": 1 }\n', 'json'), want: true },
  { name: 'JSON with another value', text: json.replace('1\n', '2\n'), want: false },
  { name: 'JSON with another hash', text: json.replace(/sha256-./, 'sha256-x'), want: false },
  { name: 'JSON with another owner', text: json.replace('Do not edit', 'Edit'), want: false },
  { name: 'JSON without a comma after the banner', text: json.replace('",\n', '"\n'), want: false },
  { name: 'JSON with a member above the banner', text: json.replace('{', '{\n  "b": 1,'), want: false },
  { name: 'JSON with the banner of code', text: stampBanner('{\n  "a": 1\n}\n'), want: true },
  { name: 'JSON without a banner', text: '{\n  "a": 1\n}\n', want: false },
  { name: 'PHP as it was stamped', text: php, want: true },
  { name: 'PHP with another value', text: php.replace('1]', '2]'), want: false },
  { name: 'PHP with another owner', text: php.replace('Do not edit', 'Edit'), want: false },
  { name: 'PHP with other line breaks', text: php.replaceAll('\n', '\r\n'), want: false },
  { name: 'PHP without a banner', text: "<?php\nreturn ['a' => 1];\n", want: false },
  { name: 'PHP with text above the tag', text: `\n${php}`, want: false },
])('$name is untouched: $want', ({ text, want }) => {
  expect(isUntouched(text)).toBe(want);
});

test.each([
  { kind: 'json', body: '[1]\n', want: /JSON file is an object/ },
  { kind: 'json', body: '\n{}', want: /JSON file is an object/ },
  { kind: 'php', body: 'return 1;\n', want: /begins with <\?php/ },
] as const)('$body has no place for the banner of $kind', ({ kind, body, want }) => {
  expect(() => stampBanner(body, kind)).toThrow(want);
});

test.each([
  { path: 'maps.json', want: 'json' },
  { path: 'src/maps.gen.json', want: 'json' },
  { path: 'maps.php', want: 'php' },
  { path: 'a.gen.ts', want: 'code' },
  { path: 'commands.gen.md', want: 'markdown' },
  { path: 'json', want: 'code' },
])('$path is $want', ({ path, want }) => {
  expect(fileKind(path)).toBe(want);
});
