import { writeFile } from 'node:fs/promises';
import {
  compareSpecs,
  failOnChoices,
  formatReport,
  isFailure,
  reportFormats,
} from '@installatron-openapi/spec-diff';
import type { Command } from '../command/command.ts';
import { type CommandHelp, type GivenOptions, oneOf, UsageError } from '../command/usage.ts';
import type { Streams } from '../streams.ts';
import { orExitWith2 } from './not-comparable.ts';
import { comparedSpecNotes, comparedSpecs, today } from './operands.ts';

const help: CommandHelp = {
  name: 'installatron-openapi spec-diff',
  summary: 'Says what a change of an OpenAPI description breaks, for users of version 2 and of version 1.',
  operands: comparedSpecs,
  options: {
    format: { type: 'string', value: reportFormats.join('|'), help: 'How the report is written: text.' },
    'fail-on': { type: 'string', value: failOnChoices.join('|'), help: 'What makes exit code 1: breaking.' },
    approvals: {
      type: 'string',
      value: 'FILE',
      help: 'Breaking changes that are meant: approved-changes.yaml beside the spec of HEAD, if there is one.',
    },
    out: { type: 'string', value: 'FILE', help: 'Write the report there, and not to standard output.' },
  },
  notes: [
    ...comparedSpecNotes,
    '',
    'Exit codes:',
    '  0  Nothing was found that --fail-on names.',
    '  1  Something was found, and nobody approved it.',
    '  2  The comparison could not be made, or the command line makes no sense.',
    '',
    'Example:',
    '  installatron-openapi spec-diff origin/main HEAD --format markdown',
  ],
};

export const specDiffCommand: Command = { help, run: runSpecDiff };

/** Compares two specs and writes a report. @returns the exit code. */
function runSpecDiff(given: GivenOptions, streams: Streams): Promise<number> {
  const format = oneOf(given, 'format', reportFormats) ?? 'text';
  const failOn = oneOf(given, 'fail-on', failOnChoices) ?? 'breaking';
  const [base = '', head = ''] = given.operands;
  return orExitWith2(streams, async () => {
    const options = { folder: process.cwd(), approvals: given.text('approvals'), today: today() };
    const report = await compareSpecs(base, head, options);
    await write(formatReport(report, format), given.text('out'), streams);
    return isFailure(report, failOn) ? 1 : 0;
  });
}

async function write(text: string, out: string | undefined, { output }: Streams): Promise<void> {
  if (out === undefined) {
    output.write(text);
    return;
  }
  await writeFile(out, text).catch((error: Error) => {
    throw new UsageError(`${JSON.stringify(out)} cannot be written: ${error.message}.`);
  });
}
