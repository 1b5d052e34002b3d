import { quote } from '../compare/finding.ts';
import type { Statement, ValuePair } from './derivation.ts';
import type { Version1RuleId } from './rules.ts';

type ValueChange = {
  readonly rule: Version1RuleId;
  readonly what: string;
  readonly values: readonly string[];
};

/** Which values of version 1 mean another word, and which words have another value. A swap is one change, and so are several of a kind. */
export function valueChanges(before: Statement, after: Statement): readonly ValueChange[] {
  const meanings = otherMeanings(before, after);
  if (meanings.length > 0) {
    const what = meanings.map(
      ({ v1, now, past }) => `${shown(v1)} meaning ${quote(now)} instead of ${quote(past)}`,
    );
    const values = meanings.flatMap(({ v1, now, past }) => [JSON.stringify(v1), past, now]);
    return [{ rule: 'v1-value-meaning-changed', what: `has ${what.join(', ')}`, values }];
  }
  const moved = otherValues(before, after);
  if (moved.length === 0) return [];
  const what = moved.map(({ v2, now, past }) => `${shown(now)} for ${quote(v2)} instead of ${shown(past)}`);
  const values = moved.flatMap(({ v2, now, past }) => [v2, JSON.stringify(past), JSON.stringify(now)]);
  return [{ rule: 'v1-value-changed', what: `has ${what.join(', ')}`, values }];
}

type Meaning = { readonly v1: ValuePair['v1']; readonly past: string; readonly now: string };

/** A word that only has another name in version 2 still means the same. */
function otherMeanings(before: Statement, after: Statement): readonly Meaning[] {
  const words = (statement: Statement) => new Set(statement.values.map(({ v2 }) => v2));
  const [older, newer] = [words(before), words(after)];
  return before.values.flatMap(({ v1, v2 }) => {
    const now = after.values.find((pair) => pair.v1 === v1)?.v2;
    if (now === undefined || now === v2 || (!newer.has(v2) && !older.has(now))) return [];
    return [{ v1, past: v2, now }];
  });
}

type Moved = { readonly v2: string; readonly past: ValuePair['v1']; readonly now: ValuePair['v1'] };

function otherValues(before: Statement, after: Statement): readonly Moved[] {
  return before.values.flatMap(({ v1: past, v2 }) => {
    const now = after.values.find((pair) => pair.v2 === v2)?.v1;
    return now === undefined || now === past ? [] : [{ v2, past, now }];
  });
}

function shown(value: ValuePair['v1']): string {
  return quote(JSON.stringify(value));
}
