import { launchBrowser } from './browser.ts';

/** Runs once before all tests: unpacks the browser where that is needed, and says early when there is none. */
export default async function setup(): Promise<void> {
  const browser = await launchBrowser();
  await browser.close();
}
