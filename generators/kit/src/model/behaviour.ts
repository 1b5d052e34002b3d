import { type JsonObject, objectMember, stringMember, stringsMember } from '../json/value.ts';
import type { BackgroundModel, PaginationModel, TaskModel } from './model.ts';

/** Reads `x-pagination`; nothing where it is missing or incomplete. */
export function readPagination(operation: JsonObject): PaginationModel | undefined {
  const declared = objectMember(operation, 'x-pagination');
  const none = stringMember(declared, 'none');
  if (none !== undefined) return { none };
  const text = textIn(declared);
  return complete({
    offset: text('offset'),
    limit: text('limit'),
    total: text('total'),
    items: text('items'),
    key: text('key'),
  });
}

/** Reads `x-background`; nothing where it is missing or incomplete. */
export function readBackground(operation: JsonObject): BackgroundModel | undefined {
  const declared = objectMember(operation, 'x-background');
  const text = textIn(declared);
  const names = complete({ parameter: text('parameter'), follow: text('follow') });
  return names && { ...names, task: stringMember(declared, 'task') };
}

/** Reads `x-task`; nothing where it is missing or incomplete. */
export function readTask(operation: JsonObject): TaskModel | undefined {
  const declared = objectMember(operation, 'x-task');
  const text = textIn(declared);
  const names = complete({
    id: text('id'),
    state: text('state'),
    percent: text('percent'),
    message: text('message'),
  });
  const started = stringsMember(declared, 'started');
  if (names === undefined || started.length === 0) return undefined;
  return {
    ...names,
    started,
    succeeded: stringsMember(declared, 'succeeded'),
    failed: stringsMember(declared, 'failed'),
    scope: stringsMember(declared, 'scope'),
  };
}

function textIn(declared: JsonObject): (key: string) => string {
  return (key) => stringMember(declared, key) ?? '';
}

/** The same, unless one of its texts is missing. */
function complete<Names extends Readonly<Record<string, string>>>(names: Names): Names | undefined {
  return Object.values(names).includes('') ? undefined : names;
}
