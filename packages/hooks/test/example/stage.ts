import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from '../../../../docs/test/support/browser.ts';
import { buildApp } from '../../example/build.ts';
import type { Listening } from '../../example/server/listen.ts';
import type { Files } from '../../example/server/site.ts';
import { type Visit, visit } from './visit.ts';

/** What the tests of a file share: the app as it is built, and a browser. */
export type Stage = {
  readonly files: () => Files;
  readonly open: (url: string) => Promise<Visit>;
};

/** Builds the app and starts a browser before the first test of a file, and ends the browser after the last. */
export function setStage(): Stage {
  const made: { files?: Files; browser?: Browser } = {};

  beforeAll(async () => {
    made.files = await buildApp();
    made.browser = await launchBrowser();
  }, 60_000);

  afterAll(() => made.browser?.close());

  return {
    files: () => there(made.files),
    open: (url) => visit(there(made.browser), url),
  };
}

/** Closes a server when the test ends. */
export function untilTestEnds<Server extends Listening>(server: Server): Server {
  onTestFinished(server.close);
  return server;
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The stage is not set before the first test.');
  return thing;
}
