import { Refusal } from '../refusal.ts';
import type { Parameters } from '../wire/form.ts';
import { isNothing } from '../wire/nothing.ts';

/**
 * The key that is a parameter of a command; undefined where there is none.
 *
 * @throws Refusal for one that no header can hold: the error of `Headers` would repeat it.
 */
export function keyIn({ key }: Parameters): string | undefined {
  if (isNothing(key)) return undefined;
  const text = typeof key === 'string' || typeof key === 'number' ? String(key).trim() : '';
  if (/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text)) return text;
  throw new Refusal('invalid_api_key', 'The key must be printable ASCII.', { errfield: 'key' });
}
