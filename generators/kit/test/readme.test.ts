import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentsOf, temporaryFolder } from './support/folder.ts';
import { runFile } from './support/run.ts';

const kit = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(kit, 'README.md'), 'utf8');

test('the README has a row for every folder of the sources, and for no other', () => {
  const rows = [...readme.matchAll(/^\| `(\w+)\/`/gm)].map(([, folder]) => folder);
  const folders = readdirSync(join(kit, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(rows.toSorted()).toStrictEqual(folders.map(({ name }) => name).toSorted());
});

test('the generator that the README shows works as it stands', async () => {
  const [, code = ''] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/things': { get: { operationId: 'list-things', summary: 'List things' } } },
  };
  const folder = temporaryFolder({
    'main.ts': code.replace(
      '@installatron-openapi/generate-kit',
      new URL('../src/index.ts', import.meta.url).href,
    ),
    'openapi.json': JSON.stringify(document),
  });
  const args = ['--document', 'openapi.json', '--out', 'generated'];
  const { code: exitCode, stderr } = await runFile(join(folder, 'main.ts'), args, { cwd: folder });
  expect({ exitCode, stderr }).toStrictEqual({ exitCode: 0, stderr: 'generated: 1 files, 1 changed\n' });
  expect(contentsOf(join(folder, 'generated'))['paths.gen.ts']).toMatch(
    /\n\/\*\*\n \* List things\n \*\/\nexport const listThings = '\/things';\n$/,
  );
});
