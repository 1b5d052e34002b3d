import { writeChangelog } from '@installatron-openapi/spec-diff';
import type { Command } from '../command/command.ts';
import type { CommandHelp, GivenOptions } from '../command/usage.ts';
import { print } from '../spec-diff/deliver.ts';
import { orExitWith2 } from '../spec-diff/not-comparable.ts';
import { comparedSpecNotes, comparedSpecs, today } from '../spec-diff/operands.ts';
import type { Streams } from '../streams.ts';

const help: CommandHelp = {
  name: 'installatron-openapi changelog',
  summary: 'Writes release notes in markdown: what changed in an OpenAPI description, for people.',
  operands: comparedSpecs,
  options: {},
  notes: [
    ...comparedSpecNotes,
    '',
    'Exit codes:',
    '  0  The notes were written.',
    '  2  The comparison could not be made, or the command line makes no sense.',
    '',
    'Example:',
    '  installatron-openapi changelog v1.2.0 HEAD > notes.md',
  ],
};

export const changelogCommand: Command = { help, run: runChangelog };

/** Compares two specs and writes release notes. @returns the exit code. */
function runChangelog(given: GivenOptions, streams: Streams): Promise<number> {
  const [base = '', head = ''] = given.operands;
  return orExitWith2(streams, async () => {
    await print(await writeChangelog(base, head, { folder: process.cwd(), today: today() }), streams);
    return 0;
  });
}
