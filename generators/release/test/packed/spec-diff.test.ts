import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { project, runInProject } from './project.ts';

/** The least that has a version 1. */
const document = `openapi: 3.1.0
info: { title: Hosting, version: "2.0" }
paths:
  /sites/{id}:
    get:
      operationId: getSite
      x-v1: [{ cmd: site }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string }, x-v1: same }]
      responses:
        "200":
          description: The site.
          content: { application/json: { schema: { $ref: '#/components/schemas/Site' } } }
components:
  schemas:
    Site:
      type: object
      x-v1: { resource: site }
      required: [login]
      properties: { login: { type: string, x-v1: { name: cf-login } } }
x-v1:
  version: "1.0"
  title: Hosting, version 1
  path: /
  command: cmd
  status: 200
  parameters: { key: { schema: { type: string } } }
`;

beforeAll(() => {
  writeFileSync(join(project, 'before.yaml'), document);
  writeFileSync(join(project, 'other-name.yaml'), document.replace('cf-login', 'user-login'));
  writeFileSync(
    join(project, 'other-type.yaml'),
    document.replace('login: { type: string', 'login: { type: integer'),
  );
});

const ways = [
  { way: 'import', file: 'spec-diff.mjs', get: "await import('@installatron-openapi/spec-diff')" },
  { way: 'require', file: 'spec-diff.cjs', get: "require('@installatron-openapi/spec-diff')" },
];

// The document of version 1 is derived by a part of the generators, which the package has to bring.
test.each(ways)('by $way, the comparison knows version 1', async ({ file, get }) => {
  const code = `(async () => {
    const { compareSpecs } = ${get};
    const { changes } = await compareSpecs('before.yaml', 'other-name.yaml', { folder: '.', today: '2026-11-27' });
    console.log(JSON.stringify(changes.map(({ severity, audience, message }) => [severity, audience, message])));
  })();`;
  const { stdout, stderr } = await runInProject(file, code);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([['breaking', ['v1'], expect.stringContaining('user-login')]]);
});

test.each([
  { head: 'before.yaml', want: { exitCode: 0, firstLine: 'identical: nothing changed' } },
  { head: 'other-type.yaml', want: { exitCode: 1, firstLine: 'breaking: a major version. 1 breaking' } },
  { head: 'nothing.yaml', want: { exitCode: 2, firstLine: '' } },
])('the command has a verdict on $head', async ({ head, want }) => {
  const command = join(project, 'node_modules/.bin/installatron-openapi');
  const { exitCode, stdout } = await run(command, ['spec-diff', 'before.yaml', head], { cwd: project });
  expect({ exitCode, firstLine: stdout.split('\n')[0] }).toEqual(want);
});
