import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a person sees of one server, by the names that a screen reader says. */
export type Panel = {
  readonly installed: Locator;
  readonly backups: Locator;
  readonly work: Locator;
  readonly application: Locator;
  readonly address: Locator;
  readonly search: Locator;
  readonly button: (name: string) => Locator;
};

/** The part of the page that shows the server of a title. */
export function panelOf(page: Page, title: string): Panel {
  const panel = page.getByRole('region', { name: title, exact: true });
  return {
    installed: panel.getByRole('region', { name: 'Installed' }),
    backups: panel.getByRole('region', { name: 'Backups' }),
    work: panel.getByRole('list', { name: 'Work' }),
    application: panel.getByRole('combobox', { name: 'Application' }),
    address: panel.getByRole('textbox', { name: 'Address' }),
    search: panel.getByRole('searchbox', { name: 'Search installs' }),
    button: (name) => panel.getByRole('button', { name, exact: true }),
  };
}

/** The titles in a list, from the top. */
export function titlesIn(region: Locator): Promise<string[]> {
  return region.getByRole('heading', { level: 4 }).allTextContents();
}

/** What a list says of itself: how much there is. */
export function countIn(region: Locator): Promise<string | null> {
  return region.getByRole('status').textContent();
}

/** What is said to be wrong with an input, as a screen reader finds it. */
export function faultOf(input: Locator): Promise<string | undefined> {
  return input.evaluate((element) => {
    const id = element.getAttribute('aria-describedby');
    const fault = id === null ? null : document.getElementById(id);
    return element.getAttribute('aria-invalid') === 'true' ? fault?.textContent : undefined;
  });
}

/** Looks again and again until an expectation is met. */
export function seen<Sight>(look: () => Promise<Sight>) {
  return expect.poll(look, { timeout: 15_000 });
}
