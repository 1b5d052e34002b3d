import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** One option of a command, as `--help` shows it. */
export type OptionHelp = {
  readonly type: 'boolean' | 'string';
  /** What stands for the value in `--help`. */
  readonly value?: string;
  readonly help: string;
};

/** Something a command takes by its place, as `--help` shows it. */
export type OperandHelp = { readonly name: string; readonly help: string };

/** What a command is called, what it does, and what it takes. */
export type CommandHelp = {
  readonly name: string;
  readonly summary: string;
  /** All of them are required, in this order. */
  readonly operands?: readonly OperandHelp[];
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
  /** The operands, as many as the command declares. */
  readonly operands: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
};

/**
 * Reads the options and operands of a command. Empty values are refused: `--to "$UNSET"` is a mistake.
 *
 * @throws UsageError naming what is wrong.
 */
export function readOptions(command: CommandHelp, args: readonly string[]): GivenOptions {
  const { values, positionals } = parse(command, args);
  if (values['help'] !== true) demandOperands(command.operands ?? [], positionals);
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty !== undefined) throw new UsageError(`--${empty} needs a value.`);
  return {
    operands: positionals,
    flag: (name) => values[name] === true,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function demandOperands(wanted: readonly OperandHelp[], given: readonly string[]): void {
  const missing = wanted.find((_, index) => (given[index] ?? '') === '');
  if (missing !== undefined) throw new UsageError(`${missing.name} is missing.`);
  const extra = given[wanted.length];
  if (extra !== undefined) throw new UsageError(`${JSON.stringify(extra)} is one argument too many.`);
}

type Parsed = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
};

function parse(command: CommandHelp, args: readonly string[]): Parsed {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean' } };
  for (const [name, { type }] of Object.entries(command.options)) options[name] = { type };
  try {
    const allowPositionals = command.operands !== undefined;
    return parseArgs({ args: [...args], options, strict: true, allowPositionals });
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
    // What is longer than its column has a line of its own.
    return shown.length > 22
      ? `  ${shown}\n${' '.repeat(25)}${option.help}`
      : `  ${shown.padEnd(22)} ${option.help}`;
  });
  const operands = command.operands ?? [];
  const title = [command.name, ...operands.map(({ name }) => name)].join(' ');
  const explained = operands.map(({ name, help }) => `  ${name.padEnd(22)} ${help}`);
  const operandLines = explained.length === 0 ? [] : ['Arguments:', ...explained, ''];
  return [title, '', command.summary, '', ...operandLines, 'Options:', ...rows, '', ...command.notes].join(
    '\n',
  );
}
