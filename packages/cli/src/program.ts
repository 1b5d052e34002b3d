import { type CommandHelp, formatHelp, type GivenOptions, readOptions, UsageError } from './command/usage.ts';
import { convertCommand, runConvert } from './convert/command.ts';
import type { Streams } from './streams.ts';
import { version } from './version.ts';

type Command = {
  readonly help: CommandHelp;
  readonly run: (given: GivenOptions, streams: Streams) => Promise<number>;
};

const commands: Readonly<Record<string, Command>> = {
  convert: { help: convertCommand, run: runConvert },
};

/** Runs a command line. @returns the exit code: 2 when it makes no sense. */
export async function runProgram(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h') return printHelp(name, streams);
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
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new UsageError(`There is no command ${JSON.stringify(name)}.`);
  const given = readOptions(command.help, args);
  if (!given.flag('help')) return command.run(given, streams);
  streams.output.write(`${formatHelp(command.help)}\n`);
  return 0;
}

// Called without anything, the program did nothing that it was asked for.
function printHelp(asked: string | undefined, streams: Streams): number {
  const rows = Object.entries(commands).map(([name, { help }]) => `  ${name.padEnd(12)} ${help.summary}`);
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
