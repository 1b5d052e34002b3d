import type { Command } from './command/command.ts';
import { formatHelp, readOptions, UsageError } from './command/usage.ts';
import type { Streams } from './streams.ts';
import { version } from './version.ts';

type CommandEntry = {
  readonly summary: string;
  /** Each is loaded when it is asked for: one that serves needs far more than one that converts. */
  readonly load: () => Promise<Command>;
};

const commands: Readonly<Record<string, CommandEntry>> = {
  convert: {
    summary: 'Converts JSON or NDJSON from standard input to the other version of the API.',
    load: async () => (await import('./convert/command.ts')).convertCommand,
  },
  gateway: {
    summary: 'Stands in front of a server of one version and speaks the other one, too.',
    load: async () => (await import('./gateway/command.ts')).gatewayCommand,
  },
  sandbox: {
    summary: 'Is a server of the API for trying things: both versions over one state.',
    load: async () => (await import('./sandbox/command.ts')).sandboxCommand,
  },
  'spec-diff': {
    summary: 'Says what a change of an OpenAPI description breaks.',
    load: async () => (await import('./spec-diff/command.ts')).specDiffCommand,
  },
  changelog: {
    summary: 'Writes release notes for people from a change of an OpenAPI description.',
    load: async () => (await import('./changelog/command.ts')).changelogCommand,
  },
};

/** Runs a command line. @returns the exit code: 2 when it makes no sense. */
export async function runProgram(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h') return await printHelp(name, streams);
    if (name === '--version') {
      streams.output.write(`${version}\n`);
      return 0;
    }
    return await runCommand(name, rest, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.errors.write(`installatron-openapi: ${error.message}\nTry --help.\n`);
    return 2;
  }
}

async function runCommand(name: string, args: readonly string[], streams: Streams): Promise<number> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) throw new UsageError(`There is no command ${JSON.stringify(name)}.`);
  const command = await entry.load();
  const given = readOptions(command.help, args);
  if (!given.flag('help')) return command.run(given, streams);
  streams.output.write(`${formatHelp(command.help)}\n`);
  return 0;
}

// Called without anything, the program did nothing that it was asked for.
function printHelp(asked: string | undefined, streams: Streams): number {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`);
  const lines = [
    'installatron-openapi COMMAND [OPTIONS]',
    '',
    'Commands:',
    ...rows,
    '',
    'installatron-openapi COMMAND --help says the rest. --version prints the version.',
  ];
  (asked === undefined ? streams.errors : streams.output).write(`${lines.join('\n')}\n`);
  return asked === undefined ? 2 : 0;
}
