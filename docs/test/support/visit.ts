import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** A page, and what it did that a page of the documentation must not do. */
export type Visit = {
  readonly page: Page;
  /** Errors of the console, uncaught exceptions, and dialogs. */
  readonly complaints: string[];
  /** Everything that was asked for, the page itself first. */
  readonly requests: string[];
};

export type VisitOptions = {
  /** What stands behind the path, with its `#`. */
  readonly fragment?: string;
  readonly width?: number;
  readonly javaScript?: boolean;
};

/** Opens a file in a browser that has no network, and keeps a record of what the page does. */
export async function visit(browser: Browser, path: string, options: VisitOptions = {}): Promise<Visit> {
  const { fragment = '', width = 1400, javaScript = true } = options;
  const context = await browser.newContext({
    offline: true,
    javaScriptEnabled: javaScript,
    viewport: { width, height: 1000 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(path).href + fragment);
  return { page, complaints, requests };
}
