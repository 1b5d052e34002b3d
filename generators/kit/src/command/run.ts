import { relative } from 'node:path';
import { type Diagnostic, DiagnosticsError } from '../diagnostics/diagnostic.ts';
import { type DiagnosticFormat, diagnosticFormats, formatDiagnostics } from '../diagnostics/format.ts';
import { type CommandHelp, type CommandOptions, formatHelp, readArguments, UsageError } from './arguments.ts';

export const formatOption = {
  type: 'string',
  default: 'text',
  help: `How problems are printed: ${diagnosticFormats.join(', ')}.`,
} as const;

/**
 * Runs a command: `--help`, arguments, problems and exit codes are the same for all.
 *
 * Exit code 0: done. 1: problems were found, and printed. 2: the command line makes no sense.
 */
export async function runCommand(
  command: CommandHelp,
  action: (options: CommandOptions) => Promise<void> | void,
): Promise<void> {
  const args = process.argv.slice(2);
  try {
    const options = readArguments(command, args);
    if (options.flag('help')) console.log(formatHelp(command));
    else await withReport(readFormat(command, options), () => action(options));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${command.name}: ${error.message}\nTry --help.`);
    process.exitCode = 2;
  }
}

function readFormat(command: CommandHelp, options: CommandOptions): DiagnosticFormat {
  if (!Object.hasOwn(command.options, 'format')) return 'text';
  const format = diagnosticFormats.find((candidate) => candidate === options.text('format'));
  if (format === undefined) throw new UsageError(`--format is one of ${diagnosticFormats.join(', ')}.`);
  return format;
}

async function withReport(format: DiagnosticFormat, action: () => Promise<void> | void): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    printDiagnostics(error.diagnostics, format);
    process.exitCode = 1;
  }
}

/** Prints problems: JSON to standard output, where a machine reads it, all else to standard error. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): void {
  const text = formatDiagnostics(diagnostics.map(withRelativeFile), format);
  if (format === 'text') console.error(text);
  else console.log(text);
}

// Paths are shown from where the person called the command. turbo and pnpm change the directory below it, so the
// pipeline says where that was.
function withRelativeFile(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.file === undefined) return diagnostic;
  const way = relative(process.env['REPORT_ROOT'] ?? process.cwd(), diagnostic.file);
  return way.startsWith('..') ? diagnostic : { ...diagnostic, file: way };
}
