import { quote } from '../compare/finding.ts';
import type { VersionChange } from './change.ts';
import type { Statement, Version1 } from './derivation.ts';
import { type Version1RuleId, version1Change } from './rules.ts';
import { valueChanges } from './values.ts';

/**
 * What changed in what a document says of version 1 and cannot be seen in the document of version 1 itself: that document lists the
 * values and not what they mean. What one `x-v1` says is told once, however many resources have it from there.
 *
 * @param isCovered whether a place is known to break users of version 1 already.
 */
export function compareStatements(
  base: Version1,
  head: Version1,
  isCovered: (pointer: string) => boolean,
): readonly VersionChange[] {
  const byName = indexBy(head.statements, ({ v2 }) => v2);
  const byV1 = indexBy(head.statements, ({ v1 }) => v1);
  const found = base.statements.flatMap((before) => {
    const namesake = byName.get(keyOf(before, before.v2));
    const after = before.v1 === null ? undefined : byV1.get(keyOf(before, before.v1));
    return [
      ...(namesake === undefined ? [] : renamed(before, namesake, isCovered)),
      ...(after === undefined ? [] : changed(before, after, isCovered)),
    ];
  });
  return [
    ...Map.groupBy(found, (each) => JSON.stringify([each.rule, each.after.pointer, each.what])).values(),
  ].flatMap(tell);
}

type Index = ReadonlyMap<string, Statement>;

function indexBy(statements: readonly Statement[], nameOf: (statement: Statement) => string | null): Index {
  return new Map(statements.map((statement) => [keyOf(statement, nameOf(statement)), statement]));
}

function keyOf({ owner }: Statement, name: string | null): string {
  return JSON.stringify([owner, name]);
}

type Found = {
  readonly rule: Version1RuleId;
  readonly before: Statement;
  readonly after: Statement;
  /** What happens in version 1, after its name. */
  readonly what: string;
  /** What tells it from others of the rule and statement. */
  readonly values: readonly string[];
};

/** A schema that is put together of others may still have the old name from one of these. */
function renamed(
  before: Statement,
  after: Statement,
  isCovered: (pointer: string) => boolean,
): readonly Found[] {
  const isOther = before.v1 !== null && before.v1 !== after.v1 && before.v2 !== '';
  if (!isOther || !after.isStated || isCovered(after.pointer)) return [];
  const then = quote(before.v1 ?? '');
  const what =
    after.v1 === null
      ? `has nothing like it, and had ${then}`
      : `calls it ${quote(after.v1)} instead of ${then}`;
  return [{ rule: 'v1-name-changed', before, after, what, values: [after.v1 ?? ''] }];
}

function changed(
  before: Statement,
  after: Statement,
  isCovered: (pointer: string) => boolean,
): readonly Found[] {
  const isOtherForm = before.form !== after.form && !isCovered(after.pointer);
  const found = [...valueChanges(before, after), ...namesRead(before, after)];
  const form = {
    rule: 'v1-form-changed',
    what: 'has its value in another form',
    values: [before.form, after.form],
  } as const;
  return [...found, ...(isOtherForm ? [form] : [])].map((each) => ({ ...each, before, after }));
}

function namesRead(before: Statement, after: Statement): readonly Omit<Found, 'before' | 'after'>[] {
  const gone = before.also.filter((name) => !after.also.includes(name) && name !== after.v1);
  const come = after.also.filter((name) => !before.also.includes(name) && name !== before.v1);
  return [
    ...gone.map(
      (name) =>
        ({
          rule: 'v1-name-no-longer-read',
          what: `no longer reads it as ${quote(name)}`,
          values: [name],
        }) as const,
    ),
    ...come.map(
      (name) => ({ rule: 'v1-name-read', what: `reads it as ${quote(name)}, too`, values: [name] }) as const,
    ),
  ];
}

/** The resource that has the statement for itself comes first; others have it from there. */
function tell(group: readonly Found[]): readonly VersionChange[] {
  const [first] = group.toSorted((a, b) => ownership(b) - ownership(a));
  if (first === undefined) return [];
  const { rule, before, after, what, values } = first;
  const operations = new Set(group.map((each) => each.after.operationId));
  const message = `${placeName(after)}: version 1 ${what}.`;
  const operationId = operations.size === 1 ? after.operationId : null;
  const identity = [before.owner, before.v2, before.v1, ...values];
  return [version1Change(rule, { message, pointer: after.pointer, operationId, values, identity })];
}

function ownership({ after: { owner, pointer } }: Found): number {
  return Number(pointer.split('/')[3] === owner);
}

function placeName({ owner, v2 }: Statement): string {
  if (v2 === '') return quote(owner);
  const [, operation, place] = /^(\S+) (path|query|header|cookie|body)$/.exec(owner) ?? [];
  if (operation === undefined) return `${quote(v2)} of ${quote(owner)}`;
  const what = place === 'body' ? quote(v2) : `The ${place} parameter ${quote(v2)}`;
  return `${what} of ${quote(operation)}`;
}
