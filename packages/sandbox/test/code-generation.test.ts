import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const source = new URL('../src/index.ts', import.meta.url).href;

const program = `
  import { createSandbox } from ${JSON.stringify(source)};
  const isAllowed = (() => { try { return new Function('return true')(); } catch { return false; } })();
  const { fetch } = createSandbox();
  const ask = async (path, body) => {
    const request = new Request('https://a.example.com' + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'X-API-Key': 'sandbox-key' },
      body,
    });
    return (await (await fetch(request)).json()).errcode;
  };
  console.log(JSON.stringify([
    isAllowed,
    await ask('/installs?limit=1'),
    await ask('/installs?limit=0'),
    await ask('/?cmd=installs&limit=1'),
    await ask('/browser/wordpress/install', 'url=https://www.example.com/new&email=jane'),
    await ask('/users/janedoe', '{"websites":[{"vhosts":{"https://a.example.net":1}}]}'),
  ]));
`;

it('checks requests where a policy forbids to make code of strings', () => {
  const options = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program];
  expect(JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }))).toEqual([
    false,
    null,
    'invalid_argument_limit',
    null,
    'invalid_argument_email',
    'invalid_argument_websites',
  ]);
});
