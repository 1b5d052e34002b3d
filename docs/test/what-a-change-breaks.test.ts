import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGuide } from './support/guide.ts';
import { type Reader, startReading } from './support/reader.ts';

const { files, commands } = readGuide('what-a-change-breaks.md');

// A workflow is for the machines of GitHub. All else is done from top to bottom, as a reader does it.
const typed = commands.filter(({ language }) => language === 'sh');
let reader: Reader;

beforeAll(() => {
  reader = startReading('what-a-change-breaks');
  for (const file of files) reader.save(file);
});

afterAll(() => reader.leave());

test('the page says what every command prints', () => {
  expect(typed.length).toBeGreaterThan(5);
  expect(typed.filter(({ prints }) => prints === undefined)).toEqual([]);
  expect(commands.filter((block) => !typed.includes(block)).map(({ language }) => language)).toEqual([
    'yaml',
  ]);
});

test.each(typed)('prints what the page says: $code', async ({ code, prints }) => {
  expect(await reader.run(code)).toBe(prints);
});
