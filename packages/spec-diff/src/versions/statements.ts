import type { VersionChange } from './change.ts';
import type { Statement, Version1 } from './derivation.ts';
import { type Version1RuleId, version1Change } from './rules.ts';

/**
 * What changed in what a document says of version 1 and cannot be seen in the document of version 1 itself: that document lists the
 * values and not what they mean.
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
  return base.statements.flatMap((before) => {
    const namesake = byName.get(keyOf(before, before.v2));
    const after = before.v1 === null ? undefined : byV1.get(keyOf(before, before.v1));
    return [
      ...(namesake === undefined ? [] : renamed(before, namesake, isCovered)),
      ...(after === undefined ? [] : changed(before, after, isCovered)),
    ];
  });
}

type Index = ReadonlyMap<string, Statement>;

function indexBy(statements: readonly Statement[], nameOf: (statement: Statement) => string | null): Index {
  return new Map(statements.map((statement) => [keyOf(statement, nameOf(statement)), statement]));
}

function keyOf({ owner }: Statement, name: string | null): string {
  return JSON.stringify([owner, name]);
}

/** A schema that is put together of others may still have the old name from one of these. */
function renamed(
  before: Statement,
  after: Statement,
  isCovered: (pointer: string) => boolean,
): readonly VersionChange[] {
  const isOther = before.v1 !== null && before.v1 !== after.v1 && before.v2 !== '';
  if (!isOther || !after.isStated || isCovered(after.pointer)) return [];
  const now = after.v1 === null ? 'has nothing like it' : `calls it ${quote(after.v1)}`;
  const message = `Version 1 ${now}: ${nameOf(after)}, which it called ${quote(before.v1 ?? '')}.`;
  return [change('v1-name-changed', before, after, message, [after.v1 ?? ''])];
}

function changed(
  before: Statement,
  after: Statement,
  isCovered: (pointer: string) => boolean,
): readonly VersionChange[] {
  const isOtherForm = before.form !== after.form && !isCovered(after.pointer);
  const message = `In version 1 the value of ${nameOf(after)} has another form.`;
  return [
    ...meaningChanges(before, after),
    ...namesRead(before, after),
    ...(isOtherForm ? [change('v1-form-changed', before, after, message, [before.form, after.form])] : []),
  ];
}

/** A word that only has another name in version 2 still means the same. */
function meaningChanges(before: Statement, after: Statement): readonly VersionChange[] {
  const words = (statement: Statement) => new Set(statement.values.map(({ v2 }) => v2));
  const [older, newer] = [words(before), words(after)];
  return before.values.flatMap(({ v1, v2 }) => {
    const now = after.values.find((pair) => pair.v1 === v1)?.v2;
    if (now === undefined || now === v2 || (!newer.has(v2) && !older.has(now))) return [];
    const value = JSON.stringify(v1);
    const message = `In version 1 the value ${value} of ${nameOf(after)} means ${quote(now)}, and meant ${quote(v2)}.`;
    return [change('v1-value-meaning-changed', before, after, message, [value, v2, now])];
  });
}

function namesRead(before: Statement, after: Statement): readonly VersionChange[] {
  const gone = before.also.filter((name) => !after.also.includes(name) && name !== after.v1);
  const come = after.also.filter((name) => !before.also.includes(name) && name !== before.v1);
  return [
    ...gone.map((name) => {
      const message = `Version 1 no longer reads ${quote(name)} for ${nameOf(after)}.`;
      return change('v1-name-no-longer-read', before, after, message, [name]);
    }),
    ...come.map((name) => {
      const message = `Version 1 reads ${quote(name)} for ${nameOf(after)}, too.`;
      return change('v1-name-read', before, after, message, [name]);
    }),
  ];
}

function change(
  rule: Version1RuleId,
  before: Statement,
  { operationId, pointer }: Statement,
  message: string,
  values: readonly string[],
): VersionChange {
  const identity = [before.owner, before.v2, before.v1, ...values];
  return version1Change(rule, { message, pointer, operationId, identity });
}

function nameOf({ owner, v2 }: Statement): string {
  return v2 === '' ? quote(owner) : `${quote(v2)} of ${quote(owner)}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
