import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Runs `npm start` as it is when everything was built, and gives what it prints until it says how to end it. */
async function start(): Promise<{ readonly text: string; readonly child: ChildProcess }> {
  const command = join(import.meta.dirname, '../../src/start.ts');
  const child = spawn(process.execPath, [command, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes('Ctrl-C ends it.')) break;
  }
  return { text, child };
}

/** The request that a printed line asks for. Not every machine has curl. */
function requestOf(line: string): Request {
  const [, ...words] = (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));
  const after = (option: string) => words.filter((_, index) => words[index - 1] === option);
  const headers = Object.fromEntries(after('-H').map((header) => header.split(': ')));
  const data = after('-d').join('&');
  return new Request(words.at(-1) ?? '', {
    headers,
    ...(data !== '' && { method: 'POST', body: new URLSearchParams(data) }),
  });
}

test('npm start serves the docs and the sandbox on one port, and what it says to try works', async () => {
  const { text, child } = await start();
  const docs = /^Docs +(\S+)$/m.exec(text)?.[1] ?? '';
  const page = await fetch(docs);
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('reference/v2.html');

  const requests = text.match(/^ +curl .*$/gm) ?? [];
  const answers = await Promise.all(
    requests.map(async (line) => {
      const response = await fetch(requestOf(line.trim()));
      return { status: response.status, body: await response.json() };
    }),
  );
  expect(answers).toMatchObject([
    { status: 200, body: { result: true, data: [{ application: 'wordpress' }] } },
    { status: 200, body: { result: true, data: [{ installer: 'wordpress' }] } },
    { status: 200, body: { result: true, data: [{ application: 'wordpress' }] } },
  ]);

  child.kill('SIGINT');
  expect(await once(child, 'exit')).toStrictEqual([0, null]);
});
