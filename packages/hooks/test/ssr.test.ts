import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { DehydratedState } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import { pageOf } from './support/answers.ts';
import { Page } from './support/page.ts';
import { clientOf, queryClientOf, secret } from './support/react.ts';
import { startServer } from './support/server.ts';

const program = fileURLToPath(new URL('support/render-page.ts', import.meta.url));
const keyOfTheServer = 'full-power-key';

type Rendered = { readonly html: string; readonly state: DehydratedState };

/** A page, rendered in a process of its own. */
async function renderPage(server: string, inside: string): Promise<{ text: string; page: Rendered }> {
  const { stdout: text } = await promisify(execFile)(process.execPath, [
    program,
    server,
    inside,
    keyOfTheServer,
  ]);
  return { text, page: JSON.parse(text) };
}

test('what a server loaded is shown and not asked for again, and the browser goes on from there', async () => {
  const complaints = vi.spyOn(console, 'error');
  const answer = ({ url }: { readonly url: string | undefined }) => pageOf(['a', 'b', 'c'], url);
  const [outside, inside] = [await startServer(answer), await startServer(answer)];
  const { text, page } = await renderPage(outside.baseUrl, inside.baseUrl);
  expect(page.html).toBe('<button type="button">a+b, a+b</button>');
  expect(inside.asked()).toEqual(['GET /installs?limit=2', 'GET /installs?limit=2&offset=0']);
  expect(text).not.toContain(keyOfTheServer);

  const container = document.createElement('div');
  container.innerHTML = page.html;
  document.body.append(container);
  const client = clientOf(outside.baseUrl);
  const ui = createElement(Page, { client, queryClient: queryClientOf(), state: page.state });
  render(ui, { container, hydrate: true });
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 100)));
  expect(container.textContent).toBe('a+b, a+b');
  expect(outside.asked()).toEqual([]);

  act(() => container.querySelector('button')?.click());
  await waitFor(() => expect(container.textContent).toBe('a+b, a+b, c'));
  expect(outside.asked()).toEqual(['GET /installs?limit=2&offset=2']);
  expect(outside.seen[0]?.key).toBe(secret);
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});
