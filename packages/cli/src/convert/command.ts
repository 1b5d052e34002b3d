import { ConversionError, type Issue } from '@installatron-openapi/renames';
import type { Command } from '../command/command.ts';
import { type CommandHelp, type GivenOptions, oneOf, UsageError } from '../command/usage.ts';
import type { Streams } from '../streams.ts';
import { type Conversion, chooseConversion, resourceNames } from './choose.ts';
import { countBytes } from './count-bytes.ts';
import { IssueReport, issueFormats } from './issues.ts';
import { InputError } from './lines.ts';
import { Output } from './output.ts';
import { Progress } from './progress.ts';
import { type ConvertValue, convertStream } from './stream.ts';

const help: CommandHelp = {
  name: 'installatron-openapi convert',
  summary:
    'Reads JSON or NDJSON from standard input and writes it to standard output as the other version of the API has it.',
  options: {
    to: { type: 'string', value: 'v1|v2', help: 'The version wanted. Required.' },
    resource: { type: 'string', value: 'NAME', help: 'What each value is, or is a list of.' },
    operation: {
      type: 'string',
      value: 'ID',
      help: 'Instead: each value is a whole answer of this operation.',
    },
    strict: { type: 'boolean', help: 'Stop at the first value with an issue, with exit code 1.' },
    format: { type: 'string', value: 'text|json', help: 'How issues are written to standard error: text.' },
  },
  notes: [
    `Resources: ${resourceNames.join(', ')}.`,
    '',
    'Where the first line is a value of its own, every line is one, and memory stays small however long the input is.',
    '',
    'Exit codes:',
    '  0  Everything was converted. Values that no rule covers were kept as they are, and reported.',
    '  1  The input is not JSON, or a value has an issue and --strict was given. What came before it was written.',
    '  2  The command line makes no sense.',
    '',
    'Example:',
    `  echo '{"installer":"wordpress","autoup":2}' | installatron-openapi convert --to v2 --resource install`,
  ],
};

export const convertCommand: Command = { help, run: runConvert };

/**
 * Converts what is read and writes it, issues to the other stream.
 *
 * @returns the exit code.
 * @throws UsageError for options that make no sense.
 */
async function runConvert(given: GivenOptions, streams: Streams): Promise<number> {
  const conversion = choose(given);
  const progress = new Progress(streams.watched ? (text) => streams.errors.write(text) : () => {});
  const say = (text: string): void => {
    progress.clear();
    streams.errors.write(text);
  };
  const issues = new IssueReport(oneOf(given, 'format', issueFormats) ?? 'text', say);
  const input = countBytes(streams.input);
  const convertValue = given.flag('strict') ? strictly(conversion, issues) : leniently(conversion, issues);
  try {
    await convertStream(input.chunks, new Output(streams.output), convertValue, (count) => {
      progress.update(input.count(), count);
    });
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say(`line ${error.line}: ${error.message}\n`);
    return 1;
  } finally {
    progress.clear();
  }
}

function choose(given: GivenOptions): Conversion {
  const wanted = oneOf(given, 'to', ['v1', 'v2']);
  if (wanted === undefined) throw new UsageError('--to is required: v1 or v2.');
  return chooseConversion(wanted, given.text('resource'), given.text('operation'));
}

function leniently(conversion: Conversion, issues: IssueReport): ConvertValue {
  return (value, line) =>
    conversion(value, { mode: 'lenient', onIssue: (issue: Issue) => issues.add(line, issue) });
}

function strictly(conversion: Conversion, issues: IssueReport): ConvertValue {
  return (value, line) => {
    try {
      return conversion(value, { mode: 'strict' });
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      for (const issue of error.issues) issues.add(line, issue);
      throw new InputError(line, 'The value was not converted, because of --strict.');
    }
  };
}
