import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as client from '@installatron-openapi/client';
import * as query from '@tanstack/react-query';
import { fireEvent, render, waitFor } from '@testing-library/react';
import { build } from 'esbuild';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import * as hooks from '../src/index.ts';
import { begun, holding } from './support/answers.ts';
import { examples, makeProject, readme, typeCheck } from './support/readme.ts';
import { startServer } from './support/server.ts';
import { done, running } from './support/work.ts';

test('the examples compile', () => {
  expect(examples.map(({ file }) => file)).toContain('app.tsx');
  expect(examples).toHaveLength(readme.match(/^```tsx?$/gm)?.length ?? 0);
  expect(typeCheck(makeProject(examples))).toBe('');
});

test('an example that does not compile would be seen', () => {
  const code = "import { useListInstals } from '@installatron-openapi/hooks';";
  expect(typeCheck(makeProject([{ file: 'slip.ts', code }]))).toContain('useListInstals');
});

test('the first example lists, installs in the background, and lists again', async () => {
  const installs = [{ id: '1', title: 'Shop' }];
  const looks = [running(20), running(60), done()];
  const { baseUrl } = await startServer(({ method, url = '' }) => {
    if (method === 'POST') return begun('7');
    if (!url.startsWith('/installatron/tasks')) return holding(installs);
    const look = looks.shift() ?? done();
    if (look.status === 'done') installs.push({ id: '2', title: 'Blog' });
    return holding([look]);
  });
  const { App } = await load('app.tsx', `${baseUrl}/installatron`);
  const { container, findByText, getByRole } = render(createElement(App));
  await findByText('Shop');
  fireEvent.click(getByRole('button'));
  await findByText('60 of 100');
  expect(getByRole('button').hasAttribute('disabled')).toBe(true);
  expect(container.querySelector('progress')?.getAttribute('value')).toBe('60');
  await findByText('Blog');
  await waitFor(() => expect(container.querySelector('progress')).toBe(null));
  expect(getByRole('status').textContent).toBe('Done');
});

/** Runs a file of the README, with the address of a server in place of the one that it names. */
async function load(file: string, server: string) {
  const named = 'https://www.example.com/installatron';
  const folder = makeProject(
    examples.map(({ code, ...rest }) => ({ ...rest, code: code.replace(named, server) })),
  );
  const outfile = join(folder, 'example.mjs');
  await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    format: 'esm',
    outfile,
    jsx: 'automatic',
    alias: { '@installatron-openapi/hooks': fileURLToPath(new URL('../src/index.ts', import.meta.url)) },
    external: ['react', 'react/jsx-runtime', '@tanstack/react-query', '@installatron-openapi/client'],
    logLevel: 'silent',
  });
  return import(pathToFileURL(outfile).href);
}

/** Names that are no exports: of the language, and of options. */
const others = ['TypeError', 'queryClient', 'maxDelay', 'onSuccess', 'staleTime'];

test('every name that the README mentions is there', () => {
  const prose = readme.replaceAll(/^```[\s\S]*?^```/gm, '');
  const named = [...prose.matchAll(/`<?([A-Za-z]\w*[a-z][A-Z]\w*)(?=[`(<{ ])/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(20);
  const methods = Object.getOwnPropertyNames(query.QueryClient.prototype);
  const known = new Set([...Object.keys({ ...query, ...client, ...hooks }), ...methods, ...others]);
  const types = named.filter((name) => !known.has(name));
  const code = `export type { ${types.join(', ')} } from '@installatron-openapi/client';`;
  expect(typeCheck(makeProject([{ file: 'types.ts', code }]))).toBe('');
});
