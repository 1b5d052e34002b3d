import { Refusal } from '../../operation/refusal.ts';

/**
 * The members of a JSON object. Of a name that is there twice, the last one counts. `__proto__` is a name like any other.
 *
 * @param depth how deep objects and lists may be nested.
 * @throws Refusal when it is no JSON object, or is nested too deep.
 */
export function jsonMembers(text: string, depth: number): ReadonlyMap<string, unknown> {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refusal('is not a JSON object');
  if (isDeeperThan(value, depth)) throw refusal('is nested too deep');
  return new Map(Object.entries(value));
}

/** The message of the error of `JSON.parse` repeats what was sent, so it is not handed on. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('is not valid JSON');
  }
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((member) => isDeeperThan(member, depth - 1));
}

function refusal(problem: string): Refusal {
  return new Refusal('invalid_argument_body', 'body', `The body ${problem}.`);
}
