import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CodeBlock } from './support/code-blocks.ts';
import { readGuide } from './support/guide.ts';
import { type Reader, startReading } from './support/reader.ts';

const sandbox = 'http://127.0.0.1:4190';

// It is opened in a browser: see sandbox-in-browser.test.ts.
const ofBrowser = 'page.js';

describe.each(['sandbox.md', 'migration/piece-by-piece.md'])('%s', (path) => {
  const { servers, files, commands } = readGuide(path);
  let reader: Reader;

  beforeAll(async () => {
    reader = startReading(`guide-${path.replaceAll(/\W/g, '-')}`);
    for (const file of files) reader.save(file);
    for (const server of servers) await reader.serve(server);
  });

  // No block needs what another one has left behind.
  beforeEach(async () => {
    const headers = { 'X-API-Key': 'sandbox-key', 'X-Sandbox-Scenario': 'demo' };
    const { status } = await fetch(`${reader.addressOf(sandbox)}/version`, { headers });
    expect(status).toBe(200);
  });

  afterAll(() => reader.leave());

  test('the first server is the sandbox, and each prints the address at which the page goes on', () => {
    const all = commands.map(({ code }) => code).join('\n');
    expect(servers[0]?.prints).toBe(`${sandbox}\n`);
    for (const { code, prints = '' } of servers) {
      expect(prints).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
      expect(code).toContain(`--port ${new URL(prints).port}`);
      expect(all).toContain(prints.trim());
    }
  });

  test('every file is used by a command or by another file', () => {
    const users = (file: CodeBlock) => [...commands, ...files].filter((block) => block !== file);
    const unused = files.filter((file) => !users(file).some(({ code }) => code.includes(file.file)));
    expect(unused.map(({ file }) => file)).toEqual(path === 'sandbox.md' ? [ofBrowser] : []);
  });

  test('every command is one of a shell, and the page says what it prints', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter(({ language, prints }) => language !== 'sh' || prints === undefined)).toEqual([]);
  });

  test.each(commands)('prints what the page says: $code', async ({ code, prints }) => {
    expect(await reader.run(code)).toBe(prints);
  });
});
