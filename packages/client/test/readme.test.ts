import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import * as client from '../src/index.ts';
import { answering } from './support/behaviours.ts';
import { itemsOf, listing } from './support/lists.ts';
import { complaintsAbout, examples, named, namesBelow, source, writeModules } from './support/readme.ts';
import { type Behaviour, key, startServer } from './support/server.ts';
import { id, taskList, working } from './support/tasks.ts';

/** Runs the first example of the README against a server, and says what it prints. */
async function runExample(writing: Behaviour) {
  const reading = listing(() => itemsOf('abc'));
  const server = await startServer((response, request) => {
    const behaviour = request.url?.startsWith('/installs') ? reading : writing;
    if (typeof behaviour === 'string') response.end(behaviour);
    else behaviour(response, request);
  });
  const code = examples[0]?.replace("'panel.example.com'", JSON.stringify(server.url)) ?? '';
  const folder = writeModules({ 'example.ts': code });
  const env = { ...process.env, INSTALLATRON_KEY: key };
  const example = spawn(process.execPath, ['example.ts'], { cwd: folder, env });
  const [stdout, stderr] = await Promise.all([text(example.stdout), text(example.stderr)]);
  return { stdout, stderr, received: server.received };
}

test('the first example lists, installs and follows', async () => {
  const complete = taskList({ id, status: 'complete', percentMin: 100 });
  const { stdout, stderr, received } = await runExample(working(complete));
  expect(stderr).toBe('');
  expect(stdout).toBe('a undefined\nb undefined\nc undefined\n100\nsucceeded\n');
  expect(new Set(received.map(({ headers }) => headers['x-api-key']))).toEqual(new Set([key]));
  expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /installs?q=blog&offset=0',
    'GET /installs?q=blog&offset=2',
    'POST /browser/wordpress/install',
    'GET /tasks?offset=0',
  ]);
});

test('the first example tells of an address that is refused', async () => {
  const refusal = '{"result":false,"errcode":"invalid_argument_url","message":"No such website."}';
  const { stderr } = await runExample(answering(400, refusal));
  expect(stderr).toBe('installApplication: HTTP 400: invalid_argument_url: No such website.\n');
});

test('every example compiles', () => {
  const functions = Object.keys(client);
  const preamble = `const client = createClient({ server: 'panel.example.com', key: 'k3y' });\n`;
  const modules = examples.map((code, index) => {
    const whole = index === 0 ? code : preamble + code;
    const used = functions.filter((name) => new RegExp(`\\b${name}\\b`).test(whole));
    const imports = index === 0 ? '' : `import { ${used.join(', ')} } from ${source};\n`;
    return [`example-${index}.ts`, `${imports}${whole}\nexport {};\n`] as const;
  });
  expect(modules.length).toBeGreaterThan(5);
  expect(complaintsAbout(Object.fromEntries(modules))).toBe('');
});

test('its tables hold all the options and members that there are, and no others', () => {
  const tables = {
    'The client': 'keyof ClientOptions',
    'A call': 'keyof CallOptions',
    Errors: "Failure['name']",
    Retries: 'keyof RetryOptions',
    'Work in the background': 'keyof BackgroundTask<unknown, unknown>',
  };
  const types = 'BackgroundTask, CallOptions, ClientOptions, Failure, RetryOptions';
  const checks = Object.entries(tables).map(([heading, type], index) => {
    const names = namesBelow(heading).map((name) => `'${name}'`);
    expect(names.length, heading).toBeGreaterThan(3);
    return `export const table${index}: Same<${type}, ${names.join(' | ')}> = true;`;
  });
  const same = 'type Same<A, B> = [A, B] extends [B, A] ? true : [Exclude<A, B>, Exclude<B, A>];';
  const module = [`import type { ${types} } from ${source};`, same, ...checks].join('\n');
  expect(complaintsAbout({ 'tables.ts': module })).toBe('');
});

test('what it names is exported', () => {
  const types = named.filter((code) => /^[A-Z][a-z]+[A-Z]\w+$/.test(code));
  const ours = types.filter((name) => !['TypeError', 'ProxyAgent'].includes(name));
  const module = `export type { ${[...new Set(ours)].join(', ')} } from ${source};\n`;
  expect(ours.length).toBeGreaterThan(6);
  expect(complaintsAbout({ 'types.ts': module })).toBe('');
  const functions = named.flatMap((code) => /^(?:(?:is|list)[A-Z]\w+|send|paginate)\b/.exec(code) ?? []);
  expect(functions.length).toBeGreaterThan(3);
  for (const name of functions) expect(Object.keys(client)).toContain(name);
});
