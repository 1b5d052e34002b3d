import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { CodeBlock } from './code-blocks.ts';
import { startServer } from './start-server.ts';

/** Somebody who does what a guide says, in a project where the packages are installed. */
export type Reader = {
  readonly save: (file: CodeBlock) => void;
  /** Starts a server, at any free port. Where the page names its address, the reader goes there. */
  readonly serve: (server: CodeBlock) => Promise<void>;
  /** Runs a command. @returns what it prints, with the addresses of the page. */
  readonly run: (code: string) => Promise<string>;
  /** The address at which a server really is. */
  readonly addressOf: (named: string) => string;
  /** Stops all servers, and removes the project. */
  readonly leave: () => Promise<void>;
};

const execute = promisify(execFile);
const packages = resolve(import.meta.dirname, '../../../packages');

/** @param project a name for the folder, which is below this package, so that blocks find the packages as a reader's do. */
export function startReading(project: string): Reader {
  const cwd = resolve(import.meta.dirname, '../../node_modules/.cache', project);
  const env = prepareProject(cwd);
  const addresses = new Map<string, string>();
  const stops: (() => Promise<void>)[] = [];
  const addressOf = (named: string): string => addresses.get(named) ?? named;
  return {
    addressOf,
    save: ({ file, code }) => writeFileSync(join(cwd, file), code),
    serve: async ({ code, prints = '' }) => {
      const command = withAddresses(code, addressOf).replace(/--port \d+/, '--port 0');
      const { address, stop } = await startServer(command, { cwd, env });
      addresses.set(prints.trim(), address);
      stops.push(stop);
    },
    run: async (code) => {
      const printed = await output(withAddresses(code, addressOf), { cwd, env });
      const names = new Map([...addresses].map(([named, real]) => [real, named]));
      return withAddresses(printed, (real) => names.get(real) ?? real);
    },
    leave: async () => {
      for (const stop of stops) await stop();
      rmSync(cwd, { recursive: true, force: true });
    },
  };
}

/** @throws Error for a command that fails, and for one that complains. */
async function output(command: string, place: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }) {
  // A shell whose input is a socket would read the settings of a remote user.
  const options = ['--norc', '-euo', 'pipefail'];
  const { stdout, stderr } = await execute('bash', [...options, '-c', command], place);
  if (stderr !== '') throw new Error(`It complains: ${stderr}`);
  return stdout;
}

/** All at once: the port that one server got may begin like the one that the page gives to another. */
function withAddresses(text: string, inPlaceOf: (address: string) => string): string {
  return text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, inPlaceOf);
}

/** Makes the project. @returns its environment, with `node` and our command. */
function prepareProject(folder: string): NodeJS.ProcessEnv {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const program = join(packages, 'cli/dist/main.js');
  const script = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`;
  writeFileSync(join(folder, 'bin/installatron-openapi'), script, { mode: 0o755 });
  // The sandbox would take the key of whoever runs the tests.
  const { INSTALLATRON_KEY: _, ...env } = process.env;
  const path = [join(folder, 'bin'), dirname(process.execPath), env['PATH']].join(delimiter);
  return { ...env, PATH: path };
}
