import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** One option of a command, as `--help` shows it. */
export type OptionHelp = {
  readonly type: 'boolean' | 'string';
  readonly default?: string;
  readonly help: string;
};

export type CommandHelp = {
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
};

/** Thrown for a command line that makes no sense; the command then exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type CommandOptions = {
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string;
};

const help: OptionHelp = { type: 'boolean', help: 'Show this text.' };

/**
 * Reads a command line. No positional arguments are taken, and no empty values: `--out "$UNSET"` is a mistake.
 *
 * @throws UsageError naming what is wrong.
 */
export function readArguments(command: CommandHelp, args: readonly string[]): CommandOptions {
  const values = parse({ help, ...command.options }, args);
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty !== undefined) throw new UsageError(`--${empty} needs a value.`);
  return {
    flag: (name) => values[name] === true,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : (command.options[name]?.default ?? '');
    },
  };
}

function parse(
  options: Readonly<Record<string, OptionHelp>>,
  args: readonly string[],
): Record<string, unknown> {
  const config: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries(options).map(([name, { type }]) => [name, { type }]),
  );
  try {
    return parseArgs({ args: [...args], options: config, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The text of `--help`. */
export function formatHelp(command: CommandHelp): string {
  const rows = Object.entries({ ...command.options, help }).map(([name, option]) => {
    const shown = option.type === 'string' ? `--${name} VALUE` : `--${name}`;
    const preset = option.default === undefined ? '' : ` Default: ${option.default}.`;
    return `  ${shown.padEnd(20)} ${option.help}${preset}`;
  });
  return [command.name, '', command.summary, '', 'Options:', ...rows].join('\n');
}
