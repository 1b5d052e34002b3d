import { parseArgs } from 'node:util';
import { startExample } from './server/start.ts';

const help = `serve.ts

Builds the example app and serves it, with two servers of the API behind it, on this machine only. Ctrl+C ends it.

Options:
  --port VALUE         The port to serve the app on; 0 for a free one. Default: 4180.
  --seconds VALUE      How long an install or a backup takes. Default: 6.
  --help               Show this text.`;

/** @throws Error saying what is wrong with the command line. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4180' },
      seconds: { type: 'string', default: '6' },
      help: { type: 'boolean', default: false },
    },
  });
  const port = numberOf('port', values.port, 0, 65_535);
  return { port, workSeconds: numberOf('seconds', values.seconds, 1, 3_600), isHelp: values.help };
}

function numberOf(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new Error(`--${name} is a whole number from ${least} to ${most}.`);
}

async function serve({ port, workSeconds }: ReturnType<typeof readOptions>): Promise<void> {
  // Here, so that --help need not wait for Vite.
  const { buildApp } = await import('./build.ts');
  const example = await startExample({ files: await buildApp(), port, workSeconds });
  console.log(example.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void example.close());
}

function fail(error: unknown, code: number): void {
  console.error(`serve.ts: ${error instanceof Error ? error.message : error}`);
  process.exitCode = code;
}

try {
  const options = readOptions();
  if (options.isHelp) console.log(help);
  else await serve(options).catch((error) => fail(error, 1));
} catch (error) {
  fail(error, 2);
}
