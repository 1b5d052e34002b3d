import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { startProgram } from './program.ts';
import { type Exchange, record } from './recorder.ts';

const { resolve: find } = createRequire(import.meta.url);
const prism = find('@stoplight/prism-cli/dist/index.js');
const root = resolve(import.meta.dirname, '../../../..');
/** Our document. */
export const bundle = join(root, 'spec/dist/openapi.json');
/** The command `installatron-openapi`. */
export const program = join(root, 'packages/cli/dist/main.js');

/** The key of the sandbox on stage. */
export const key = 'end-to-end-key';

/** The sandbox as others start it, behind the proxy that holds requests and answers to the document. */
export type Stage = {
  /** The address of the proxy. */
  readonly url: string;
  /** Takes the sandbox back to how it began. */
  readonly reset: () => Promise<void>;
  /** What passed since the start. */
  readonly exchanges: readonly Exchange[];
  readonly close: () => Promise<void>;
};

export async function openStage(): Promise<Stage> {
  const sandbox = await startProgram(program, ['sandbox', '--port', '0', '--db', ':memory:', '--key', key]);
  const proxy = await startProgram(
    prism,
    ['proxy', bundle, sandbox.url, '--port', '0'],
    /listening on (http:\S+)/,
  );
  const recorder = await record(proxy.url);
  return {
    url: recorder.url,
    exchanges: recorder.exchanges,
    reset: () => reset(sandbox.url),
    close: async () => {
      await recorder.close();
      await proxy.stop();
      await sandbox.stop();
    },
  };
}

// Not through the proxy: the document does not know the headers that steer the sandbox.
async function reset(url: string): Promise<void> {
  const answer = await fetch(`${url}/version`, { headers: { 'X-API-Key': key, 'X-Sandbox-Reset': 'true' } });
  if (!answer.ok) throw new Error(`The sandbox was not reset: ${await answer.text()}`);
}
