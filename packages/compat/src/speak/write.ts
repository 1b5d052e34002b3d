import {
  CommandError,
  type CommandParams,
  type Issue,
  type IssueCode,
  type OperationId,
  requestToCommand,
} from '@installatron-openapi/renames';
import { type ConversionNotes, noting } from '../conversion.ts';
import { argumentCode, Refusal } from '../refusal.ts';
import type { Parameters } from '../wire/form.ts';

/**
 * The command that means what a request of version 2 does.
 *
 * @throws Refusal where there is none, and where version 1 would understand something else.
 */
export function commandFor(
  operationId: OperationId,
  members: Parameters,
  notes: ConversionNotes,
): CommandParams {
  if (isSideCall(operationId, members)) throw unsayable('websites', reasons['name-foreign']);
  const issues: Issue[] = [];
  const command = write(operationId, members, issues);
  for (const issue of issues) noting(notes).onIssue(issue);
  const [issue] = issues;
  if (issue !== undefined) throw unsayable(nameOf(issue), reasons[issue.code]);
  notes.cmd = String(command['cmd']);
  return command;
}

function write(operationId: OperationId, members: Parameters, issues: Issue[]): CommandParams {
  try {
    return requestToCommand(operationId, members, { onIssue: (issue) => issues.push(issue) });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const { message, parameter } = error;
    throw new Refusal('operation_absent', message, parameter === undefined ? {} : { errfield: parameter });
  }
}

const reasons: Readonly<Record<IssueCode, string>> = {
  'value-unknown': 'version 1 has no way to say its value',
  'name-foreign': 'version 1 has another meaning for its name',
  'name-taken': 'version 1 has another meaning for its name',
  'not-an-object': 'it is no object',
};

/** To version 1, websites with any other command are a call of their own. */
function isSideCall(operationId: OperationId, members: Parameters): boolean {
  return operationId !== 'editUser' && Object.hasOwn(members, 'websites');
}

function nameOf({ pointer }: Issue): string {
  return pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
}

function unsayable(name: string, reason: string): Refusal {
  const message = `${JSON.stringify(name)} cannot be sent: ${reason}. Leave it out, or send another one.`;
  return new Refusal(argumentCode('invalid', name), message, { errfield: name });
}
