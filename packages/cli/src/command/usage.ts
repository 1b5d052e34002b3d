import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** One option of a command, as `--help` shows it. */
export type OptionHelp = {
  readonly type: 'boolean' | 'string';
  /** What stands for the value in `--help`. */
  readonly value?: string;
  readonly help: string;
};

/** What a command is called, what it does, and what it takes. */
export type CommandHelp = {
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
  /** Text below the options: formats, exit codes, an example. */
  readonly notes: readonly string[];
};

/** A command line that makes no sense: the program prints the message and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The options of a command line; a string option that was not given is undefined. */
export type GivenOptions = {
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
};

/**
 * Reads the options of a command. Empty values are refused: `--to "$UNSET"` is a mistake.
 *
 * @throws UsageError naming what is wrong.
 */
export function readOptions(command: CommandHelp, args: readonly string[]): GivenOptions {
  const values = parse(command, args);
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty !== undefined) throw new UsageError(`--${empty} needs a value.`);
  return {
    flag: (name) => values[name] === true,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function parse(command: CommandHelp, args: readonly string[]): Readonly<Record<string, unknown>> {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean' } };
  for (const [name, { type }] of Object.entries(command.options)) options[name] = { type };
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value of an option that must be one of a few. */
export function oneOf<Value extends string>(
  given: GivenOptions,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const found = values.find((value) => value === text);
  if (found === undefined) throw new UsageError(`--${name} is one of ${values.join(', ')}.`);
  return found;
}

/** The text of `--help`. */
export function formatHelp(command: CommandHelp): string {
  const options = { ...command.options, help: { type: 'boolean', help: 'Show this text.' } as const };
  const rows = Object.entries(options).map(([name, option]: [string, OptionHelp]) => {
    const shown = option.type === 'string' ? `--${name} ${option.value ?? 'VALUE'}` : `--${name}`;
    return `  ${shown.padEnd(22)} ${option.help}`;
  });
  return [command.name, '', command.summary, '', 'Options:', ...rows, '', ...command.notes].join('\n');
}
