import { type Conversion, isObject, type Key, type Place, type Step } from './conversion.ts';
import type { IssueCode } from './issue.ts';
import { pointerTo } from './pointer.ts';
import { meaningOf, settle } from './settle.ts';

/** Is told what happens while a value is converted. */
export type Listener = {
  readonly onIssue: (code: IssueCode, pointer: string, value: unknown, rule: string) => void;
  /** For every member that goes by a step, even if that changes nothing. */
  readonly onStep?: (place: Place, before: unknown, after: unknown) => void;
};

/**
 * Converts one value by its plan, whatever it holds. A member that is in the way of another one stays, and so does the
 * other one.
 *
 * @param from the JSON pointer that leads to the value, and `to` the one that will.
 */
export function carefully(
  conversion: Conversion,
  value: unknown,
  listener: Listener,
  from = '',
  to = '',
): unknown {
  const plan = conversion.plan();
  const { resource, shape } = plan;
  if (!isObject(value)) {
    listener.onIssue('not-an-object', from, value, resource);
    return value;
  }
  const given = shape.unfold(value);
  const made = new Map<Key, unknown>();
  const { taken, blocked, foreign } = settle(conversion.index(), given);

  const ruleOf = (meaning: Key) => [resource, meaning].flat().join('.');
  const reportKey = (code: IssueCode, key: Key, meaning: Key) =>
    listener.onIssue(code, from + pointerTo(key), given.get(key), ruleOf(meaning));
  const report = (code: IssueCode, step: Step) => reportKey(code, step[0], meaningOf(plan, step));

  function convert(step: Step, before: unknown): void {
    const [key, other, read, more] = step;
    const place = () => ({
      from: from + pointerTo(key),
      to: to + pointerTo(other),
      rule: ruleOf(meaningOf(plan, step)),
      listener,
    });
    let after = read === undefined || before === undefined ? before : read(before, place);
    if (after === undefined) after = more?.carry?.(before, given, made);
    if (after === undefined && before !== undefined) report('value-unknown', step);
    made.set(other, after ?? before);
    listener.onStep?.(place(), before, after ?? before);
  }

  for (const step of blocked) report('name-taken', step);
  for (const key of foreign) reportKey('name-foreign', key, conversion.index().foreign.get(key) ?? key);
  for (const [key, before] of given) {
    const step = taken.get(key);
    if (step === undefined) made.set(key, before);
    else convert(step, before);
  }
  return shape.fold(made);
}
