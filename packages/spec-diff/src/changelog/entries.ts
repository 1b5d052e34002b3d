import { type ChangeGroup, someOf } from '../report/group.ts';
import { codeSpan, messageText } from '../report/markdown-text.ts';
import type { AudienceChange } from '../versions/change.ts';

/** One thing to tell. */
export type Entry = {
  readonly label: string;
  readonly message: string;
  readonly hint: string;
  /** Where the operation is, of one that is new or gone. */
  readonly address: string | undefined;
  /** The component that it is about; empty for what is no part of one. */
  readonly component: string;
  readonly operations: readonly string[];
};

/** @param addressOf an operation: `GET /installs`, or undefined for one that is not known. */
export function entryOf(
  { change, operations }: ChangeGroup<AudienceChange>,
  hint: string,
  addressOf: (operationId: string) => string | undefined,
): Entry {
  const { severity, message, pointer, rule } = change;
  const label = severity === 'breaking' ? '**Breaking.** ' : '';
  const [, component = ''] = /^\/components\/schemas\/([^/]+)/.exec(pointer) ?? [];
  const [operation = ''] = operations;
  const address = /^operation-(added|removed)$/.test(rule) ? addressOf(operation) : undefined;
  return { label, message, hint, component, operations, address };
}

/** A list of markdown. What is true of many operations in the same words is told once. */
export function formatEntries(entries: readonly Entry[]): string {
  const groups = Map.groupBy(entries, ({ operations: _, ...same }) => JSON.stringify(same));
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const operations = [...new Set(group.flatMap((each) => each.operations))].toSorted();
    return first === undefined ? [] : [`- ${first.label}${formatEntry({ ...first, operations })}`];
  });
  return lines.join('\n');
}

function formatEntry({ message, hint, component, operations, address }: Entry): string {
  const predicate = /^The operation (.*)$/s.exec(message)?.[1];
  const [operation] = operations;
  if (predicate !== undefined && operation !== undefined && operations.length === 1) {
    const name =
      address === undefined ? codeSpan(operation) : `${codeSpan(operation)} (${codeSpan(address)})`;
    return joined([name, messageText(predicate), hint]);
  }
  const text = messageText(message);
  // Most sentences about a component as a whole name it.
  const isNamed = component === '' || text.includes(codeSpan(component));
  const of = isNamed ? [] : [codeSpan(component)];
  const where = [...of, ...(operations.length === 0 ? [] : [operationsText(operations)])].join(' in ');
  return joined([text, where === '' ? '' : `(${where})`, hint]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** More names than a few are no help to a reader. */
function operationsText(operations: readonly string[]): string {
  return operations.length > 5 ? `${operations.length} operations` : someOf(operations, codeSpan);
}
