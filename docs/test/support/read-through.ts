import type { Page } from 'playwright-core';

/** What a whole page was found to hold, once every section of it had been shown. */
export type ReadThrough = {
  /** Sections that were shown. */
  readonly sections: readonly string[];
  /** Elements that text of the document made: there must be none. */
  readonly foreignElements: readonly string[];
  /** Whether a script of the document ran. */
  readonly marked: boolean;
};

/**
 * Goes through a page of Redoc from top to bottom and opens what can be opened.
 *
 * Redoc renders a section only when it comes into view, so a page that was merely loaded proves little.
 */
export async function readThrough(page: Page): Promise<ReadThrough> {
  await page.locator('[data-section-id]').first().waitFor();
  const seen: string[] = [];
  const foreign = new Set<string>();
  for (let name = await nextSection(page, seen); name !== undefined; name = await nextSection(page, seen)) {
    seen.push(name);
    await showSection(page, name);
    for (const element of await foreignElements(page)) foreign.add(`${name}: ${element}`);
  }
  const marked = await page.evaluate(() => '__hostile' in globalThis);
  return { sections: seen, foreignElements: [...foreign], marked };
}

// Sections appear while others are shown, so the next one is looked for each time.
function nextSection(page: Page, seen: readonly string[]): Promise<string | undefined> {
  return page.evaluate(
    (known) =>
      [...document.querySelectorAll('[data-section-id]')]
        .map((element) => element.getAttribute('data-section-id') ?? '')
        .find((name) => name.startsWith('/') && !known.includes(name)),
    seen,
  );
}

async function showSection(page: Page, name: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = `#${target}`;
    const sections = [...document.querySelectorAll('[data-section-id]')];
    sections.find((section) => section.getAttribute('data-section-id') === target)?.scrollIntoView();
  }, name);
  if (name.split('/').length < 3) await operationsOf(page, name);
  else await page.waitForTimeout(60);
  await page.evaluate((target) => {
    const sections = [...document.querySelectorAll('[data-section-id]')];
    const section = sections.find((candidate) => candidate.getAttribute('data-section-id') === target);
    const buttons = [...(section?.querySelectorAll('button') ?? [])];
    for (const button of buttons.filter((candidate) =>
      /Expand all|Show details|Show \d+ var/.test(candidate.textContent ?? ''),
    ))
      button.click();
  }, name);
}

// A tag makes its operations when it is shown, one after the other, and how fast depends on the machine.
async function operationsOf(page: Page, tag: string): Promise<void> {
  const count = () =>
    page.evaluate(
      (prefix) =>
        [...document.querySelectorAll('[data-section-id]')].filter((element) =>
          element.getAttribute('data-section-id')?.startsWith(prefix),
        ).length,
      `${tag}/`,
    );
  let before = -1;
  for (let tries = 0; tries < 20 && (before === 0 || before !== (await count())); tries += 1) {
    before = await count();
    await page.waitForTimeout(200);
  }
}

function foreignElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // A plain link to elsewhere is a text's good right: nothing happens until somebody follows it.
    const foreign = '[data-hostile], [src*="hostile"], [href^="javascript:"], [href^="data:"]';
    // React puts an error of its own in place of a `javascript:` address.
    return [...document.querySelectorAll(foreign)]
      .map((element) => element.outerHTML.slice(0, 200))
      .filter((html) => !html.includes('React has blocked a javascript: URL'));
  });
}
