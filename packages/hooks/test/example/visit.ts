import type { Browser, Page, Request } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** A page, and what it asked for. */
export type Visit = {
  readonly page: Page;
  /** The paths of its requests so far, in their order. */
  readonly paths: () => readonly string[];
};

/** What the browser itself says of an answer with an error status, or of none: it is for the page to deal with. */
const ofNetwork = /^Failed to load resource: /;

/**
 * Opens a page of its own for the duration of one test. When the test ends, it fails if there was an error in the console, a
 * request to elsewhere, or a key in the browser.
 */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !ofNetwork.test(message.text())) complaints.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
    expect(new Set(requests.map((request) => new URL(request.url()).origin))).toEqual(new Set([url]));
    expect(new Set(requests.flatMap((request) => request.headers()['x-api-key'] ?? []))).toEqual(
      new Set(['session']),
    );
  });
  await page.goto(url);
  return { page, paths: () => requests.map((request) => new URL(request.url()).pathname) };
}
