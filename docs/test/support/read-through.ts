import type { Page } from 'playwright-core';

/** What a whole page was found to hold, once every section of it had been shown. */
export type ReadThrough = {
  /** The operations that were shown, as `/tag/operation`. */
  readonly operations: readonly string[];
  /** Elements that text of the document made: there must be none. */
  readonly foreignElements: readonly string[];
  /** Whether a script of the document ran. */
  readonly marked: boolean;
};

/**
 * Goes through a page of Redoc from top to bottom and opens what can be opened.
 *
 * Redoc makes the operations of a tag when the tag is shown, and renders each when it comes into view. So a page that was
 * merely loaded proves little.
 *
 * @param expected how many operations there are, counted once for each of their tags. They come one after the other,
 * at their own pace; so as long as some are missing, tags are gone through again, with more patience.
 * @param unfold whether everything that is folded is opened too, which takes as long again.
 */
export async function readThrough(page: Page, expected: number, unfold: boolean): Promise<ReadThrough> {
  await page.locator('[data-section-id]').first().waitFor({ state: 'attached' });
  return page.evaluate(readSections, { expected, unfolds: unfold });
}

/** Runs in the page: it uses nothing from outside of itself. */
async function readSections(given: {
  readonly expected: number;
  readonly unfolds: boolean;
}): Promise<ReadThrough> {
  const all = () => [...document.querySelectorAll('[data-section-id]')];
  const idOf = (element: Element) => element.getAttribute('data-section-id') ?? '';
  const sectionWith = (id: string) => all().find((element) => idOf(element) === id);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

  async function until(holds: () => boolean, milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    while (!holds() && performance.now() < end) await pause();
  }

  async function operationsOf(tag: string, patience: number): Promise<readonly string[]> {
    const found = () =>
      all()
        .map(idOf)
        .filter((id) => id.startsWith(`${tag}/`));
    location.hash = encodeURI(tag);
    await until(() => found().length > 0, patience * 10);
    for (let count = 0; count < found().length; ) {
      count = found().length;
      await until(() => found().length > count, patience);
    }
    return found();
  }

  // A plain link to elsewhere is a text's good right: nothing happens until somebody follows it. React puts an error of
  // its own in place of a `javascript:` address.
  function foreignIn(root: ParentNode): readonly string[] {
    return [
      ...root.querySelectorAll('[data-hostile], [src*="hostile"], [href^="javascript:"], [href^="data:"]'),
    ]
      .map((element) => element.outerHTML.slice(0, 200))
      .filter((html) => !html.includes('React has blocked a javascript: URL') && html !== icon);
  }

  const icon = document.querySelector('link[rel="icon"]')?.outerHTML;
  const shown = new Set<string>();
  const operations = new Set<string>();
  const foreign = new Set<string>();

  function openAllIn(section: Element): void {
    for (const button of section.querySelectorAll('button')) {
      if (/^(Expand all|Show details|Show \d+ var)/.test(button.textContent.trim())) button.click();
    }
  }

  async function show(id: string): Promise<void> {
    const text = () => sectionWith(id)?.textContent ?? '';
    sectionWith(id)?.scrollIntoView();
    await until(() => text() !== '', 5000);
    const section = sectionWith(id);
    if (section === undefined || text() === '') return;
    if (given.unfolds) openAllIn(section);
    await pause();
    shown.add(id);
    for (const element of foreignIn(document)) foreign.add(`${id}: ${element}`);
  }

  async function showTag(tag: string, patience: number): Promise<void> {
    const found = tag === '/' ? [] : await operationsOf(tag, patience);
    for (const id of [tag, ...found].filter((candidate) => !shown.has(candidate))) await show(id);
    for (const id of found.filter((candidate) => shown.has(candidate))) operations.add(id);
  }

  const tags = [...new Set(all().map(idOf))].filter((id) => id.split('/').length === 2);
  for (const patience of [60, 300, 1500]) {
    if (operations.size < given.expected || shown.size === 0) {
      for (const tag of tags) await showTag(tag, patience);
    }
  }
  return { operations: [...operations], foreignElements: [...foreign], marked: '__hostile' in globalThis };
}
