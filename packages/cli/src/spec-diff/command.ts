import {
  compareSpecs,
  failOnChoices,
  formatReport,
  isFailure,
  reportFormats,
} from '@installatron-openapi/spec-diff';
import type { Command } from '../command/command.ts';
import { type CommandHelp, type GivenOptions, oneOf } from '../command/usage.ts';
import type { Streams } from '../streams.ts';
import { print, save } from './deliver.ts';
import { orExitWith2 } from './not-comparable.ts';
import { comparedSpecNotes, comparedSpecs, today } from './operands.ts';

const help: CommandHelp = {
  name: 'installatron-openapi spec-diff',
  summary: 'Says what a change of an OpenAPI description breaks, for users of version 2 and of version 1.',
  operands: comparedSpecs,
  options: {
    format: {
      type: 'string',
      value: reportFormats.join('|'),
      help: 'How the report is written: as text, unless this says otherwise.',
    },
    'fail-on': {
      type: 'string',
      value: failOnChoices.join('|'),
      help: 'What makes exit code 1: breaking, unless this says otherwise.',
    },
    approvals: {
      type: 'string',
      value: 'FILE',
      help: 'Breaking changes that are meant. Without it: approved-changes.yaml beside the spec of HEAD.',
    },
    out: {
      type: 'string',
      value: 'FILE',
      help: 'Write the report there, as a whole or not at all, and not to standard output.',
    },
  },
  notes: [
    ...comparedSpecNotes,
    '',
    'Exit codes:',
    '  0  Nothing was found that --fail-on names.',
    '  1  Something was found, and nobody approved it.',
    '  2  The comparison could not be made, or the command line makes no sense.',
    '',
    'Without a verdict, standard output stays empty and standard error says why, on one line.',
    '',
    'Examples:',
    '  installatron-openapi spec-diff origin/main HEAD',
    '  installatron-openapi spec-diff origin/main spec --format markdown',
    '  installatron-openapi spec-diff v1.2.0 openapi.json --format json --out report.json --fail-on none',
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
    const text = formatReport(report, format);
    const out = given.text('out');
    if (out === undefined) await print(text, streams);
    else save(text, out);
    return isFailure(report, failOn) ? 1 : 0;
  });
}
