import { Refusal } from '../../operation/refusal.ts';
import type { TextMembers } from '../../validation/text.ts';
import type { Limits } from '../limits.ts';
import { nestByBrackets } from './brackets.ts';
import { decodePercents } from './decode.ts';

/** Where parameters stand that are text. */
export type TextPlace = 'query' | 'body';

/**
 * The parameters in a query or an urlencoded form.
 *
 * @throws Refusal that blames the place, when there are too many, they are nested too deep or are not UTF-8.
 */
export function textMembers(encoded: string, place: TextPlace, limits: Limits): TextMembers {
  const pairs = encoded === '' ? [] : encoded.split('&', limits.parameters + 1);
  return nested(
    pairs.map((pair) => decodedPair(pair, place)),
    place,
    limits,
  );
}

/** The parameters that these pairs of name and value are. */
export function nested(
  pairs: readonly (readonly [name: string, value: string])[],
  place: TextPlace,
  { parameters, depth }: Limits,
): TextMembers {
  if (pairs.length > parameters) throw unreadable(place, 'has too many parameters');
  const members = nestByBrackets(pairs, depth);
  if (members === undefined) throw unreadable(place, 'is nested too deep');
  return members;
}

function decodedPair(pair: string, place: TextPlace): readonly [name: string, value: string] {
  const [name = '', ...rest] = pair.split('=');
  const decoded = [decodePercents(name), decodePercents(rest.join('='))] as const;
  const [first, second] = decoded;
  if (first === undefined || second === undefined) throw unreadable(place, 'is not valid UTF-8');
  return [first, second];
}

function unreadable(place: TextPlace, problem: string): Refusal {
  return new Refusal(`invalid_argument_${place}`, place, `The ${place} ${problem}.`);
}
