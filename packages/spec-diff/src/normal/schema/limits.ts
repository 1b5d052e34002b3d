import type { Cursor } from '../../document/cursor.ts';
import { member, numberMember } from '../../document/json.ts';
import type { Limit } from './form.ts';
import { tighter } from './labels.ts';

/** A limit on a length or a number of things. The lowest possible says nothing. */
export function countLimit(cursor: Cursor, keyword: string): Limit | undefined {
  const value = numberMember(cursor.value, keyword);
  if (value === undefined || (keyword.startsWith('min') && value <= 0)) return undefined;
  return { value, exclusive: false, where: { cursor, keyword } };
}

/** A limit on a number. In OpenAPI 3.0, the exclusive keyword is a boolean beside the other one. */
export function numberLimit(cursor: Cursor, side: 'low' | 'high'): Limit | undefined {
  const [plain, strict] =
    side === 'low' ? (['minimum', 'exclusiveMinimum'] as const) : (['maximum', 'exclusiveMaximum'] as const);
  const exclusive = member(cursor.value, strict) === true;
  const limits = [limitAt(cursor, plain, exclusive), limitAt(cursor, strict, true)];
  return tighter(limits[0], limits[1], side);
}

function limitAt(cursor: Cursor, keyword: string, exclusive: boolean): Limit | undefined {
  const value = numberMember(cursor.value, keyword);
  return value === undefined ? undefined : { value, exclusive, where: { cursor, keyword } };
}
