import {
  createSandbox,
  isScenario,
  type ScenarioName,
  type Store,
  StoreError,
  sandboxKey,
} from '@installatron-openapi/sandbox';
import type { Command } from '../command/command.ts';
import { type CommandHelp, type GivenOptions, oneOf, UsageError } from '../command/usage.ts';
import { ServeError } from '../serve/error.ts';
import { addressOptions, readAddress } from '../serve/options.ts';
import { readyFormats, runUntilStopped } from '../serve/run-until-stopped.ts';
import { filesOf } from '../static/files.ts';
import type { Streams } from '../streams.ts';
import { handlerOf } from './handler.ts';
import { scenarioLines, scenarioNames } from './scenarios.ts';

const port = 4190;
const defaultFile = 'installatron-sandbox.db';

const help: CommandHelp = {
  name: 'installatron-openapi sandbox',
  summary: 'Is a server of the API with a state of its own: version 1 and version 2 over the same installs.',
  options: {
    ...addressOptions(port),
    db: {
      type: 'string',
      value: 'FILE',
      help: `Where the state is kept: ${defaultFile}. :memory: forgets it.`,
    },
    key: { type: 'string', value: 'KEY', help: `The API key: that of INSTALLATRON_KEY, else ${sandboxKey}.` },
    seed: { type: 'string', value: 'NAME', help: 'The scenario that an empty state begins with: demo.' },
    docs: { type: 'string', value: 'FOLDER', help: 'Shows the files of this folder under /docs/, too.' },
    format: { type: 'string', value: 'text|json', help: 'How the line on standard output is written: text.' },
  },
  notes: [
    'Scenarios:',
    ...scenarioLines,
    '',
    'Prints one line with its URL on standard output when it is ready to answer, and ends with SIGINT or SIGTERM.',
    'Other users of the machine see the value of --key in the list of processes. That of INSTALLATRON_KEY they do not.',
    '',
    'Exit codes:',
    '  0  It was asked to end.',
    '  1  It cannot begin: the port is taken, the database is in use or is no file of the sandbox.',
    '  2  The command line makes no sense.',
    '',
    'Example:',
    '  installatron-openapi sandbox --db :memory:',
  ],
};

export const sandboxCommand: Command = { help, run: runSandbox };

async function runSandbox(given: GivenOptions, streams: Streams): Promise<number> {
  const address = readAddress(given, port);
  const format = oneOf(given, 'format', readyFormats) ?? 'text';
  const seed = readSeed(given);
  const key = given.text('key') ?? (process.env['INSTALLATRON_KEY'] || sandboxKey);
  const docs = given.text('docs');
  const report = (error: unknown): void =>
    void streams.errors.write(`installatron-openapi: ${told(error)}\n`);
  try {
    const files = docs === undefined ? undefined : await filesOf(docs, '/docs/');
    const store = await storeAt(given.text('db') ?? defaultFile);
    const sandbox = createSandbox({ store, seed, key, onError: report });
    await runUntilStopped(handlerOf(sandbox, files), { ...address, report }, format, streams);
    sandbox.close();
    return 0;
  } catch (error) {
    if (!(error instanceof ServeError || error instanceof StoreError)) throw error;
    report(error);
    return 1;
  }
}

/** Nothing outlives the process in memory, so that needs no database. */
async function storeAt(file: string): Promise<Store | undefined> {
  if (file === ':memory:') return undefined;
  const { sqliteStore } = await import('@installatron-openapi/sandbox/sqlite');
  return sqliteStore(file);
}

function readSeed(given: GivenOptions): ScenarioName {
  const seed = given.text('seed') ?? 'demo';
  if (isScenario(seed)) return seed;
  throw new UsageError(`--seed is one of ${scenarioNames.join(', ')}.`);
}

/** What is said of an error. The message of one that nobody foresaw may hold what a client sent. */
function told(error: unknown): string {
  if (error instanceof ServeError || error instanceof StoreError) return error.message;
  return error instanceof Error ? error.name : 'unknown error';
}
