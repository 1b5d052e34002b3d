import { type CommandHelp, formatHelp, type GivenOptions, readOptions, UsageError } from './command/usage.ts';
import type { Streams } from './streams.ts';
import { version } from './version.ts';

type Command = {
  readonly help: CommandHelp;
  readonly run: (given: GivenOptions, streams: Streams) => Promise<number>;
};

// Each is loaded when it is asked for: what converts is large, and so is what compares.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  convert: async () => {
    const { convertCommand, runConvert } = await import('./convert/command.ts');
    return { help: convertCommand, run: runConvert };
  },
  'spec-diff': async () => {
    const { specDiffCommand, runSpecDiff } = await import('./spec-diff/command.ts');
    return { help: specDiffCommand, run: runSpecDiff };
  },
  changelog: async () => {
    const { changelogCommand, runChangelog } = await import('./changelog/command.ts');
    return { help: changelogCommand, run: runChangelog };
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
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new UsageError(`There is no command ${JSON.stringify(name)}.`);
  const command = await load();
  const given = readOptions(command.help, args);
  if (!given.flag('help')) return command.run(given, streams);
  streams.output.write(`${formatHelp(command.help)}\n`);
  return 0;
}

// Called without anything, the program did nothing that it was asked for.
async function printHelp(asked: string | undefined, streams: Streams): Promise<number> {
  const rows = await Promise.all(
    Object.entries(commands).map(
      async ([name, load]) => `  ${name.padEnd(12)} ${(await load()).help.summary}`,
    ),
  );
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
