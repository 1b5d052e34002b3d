import type { Cursor } from '../../document/cursor.ts';
import { numberMember, stringMember } from '../../document/json.ts';
import type { Finite, Limit, NumberForm } from './form.ts';
import { common, joined, label, limitText, tighter } from './labels.ts';
import { numberLimit } from './limits.ts';

/** What a schema says about numbers. @param isInteger whether its `type` has `integer` and not `number`. */
export function readNumber(cursor: Cursor, finite: Finite, isInteger: boolean): NumberForm {
  const { value } = cursor;
  const divisor = numberMember(value, 'multipleOf');
  const isWhole = divisor !== undefined && Number.isInteger(divisor);
  const integer = isInteger ? { cursor, keyword: 'type' } : undefined;
  const where = { cursor, keyword: 'multipleOf' };
  return {
    finite,
    integer: integer ?? (isWhole ? where : undefined),
    minimum: numberLimit(cursor, 'low'),
    maximum: numberLimit(cursor, 'high'),
    multiples: label(divisor === undefined || divisor === 1 ? undefined : String(divisor), where),
    formats: label(stringMember(value, 'format'), { cursor, keyword: 'format' }),
  };
}

export function joinNumbers(a: NumberForm, b: NumberForm): NumberForm {
  return {
    finite: common(a.finite, b.finite),
    integer: a.integer ?? b.integer,
    minimum: tighter(a.minimum, b.minimum, 'low'),
    maximum: tighter(a.maximum, b.maximum, 'high'),
    multiples: joined(a.multiples, b.multiples),
    formats: joined(a.formats, b.formats),
  };
}

/** Leaves out listed values that are out of bounds, and the bounds that the list makes needless. */
export function tidyNumber(form: NumberForm): NumberForm {
  if (form.finite === undefined) return form.integer === undefined ? form : tidyInteger(form);
  const finite = new Map([...form.finite].filter(([text]) => fitsNumber(Number(text), form)));
  return {
    ...form,
    finite,
    integer: undefined,
    minimum: undefined,
    maximum: undefined,
    multiples: new Map(),
  };
}

/** Of integers, a limit is the nearest integer that is within, and a divisor of 1 goes without saying. */
function tidyInteger(form: NumberForm): NumberForm {
  const minimum = form.minimum && wholeLimit(form.minimum, Math.ceil, 1);
  const maximum = form.maximum && wholeLimit(form.maximum, Math.floor, -1);
  const multiples = new Map([...form.multiples].filter(([divisor]) => !isMultiple(1, Number(divisor))));
  return { ...form, minimum, maximum, multiples };
}

function wholeLimit(limit: Limit, round: (value: number) => number, inwards: 1 | -1): Limit {
  const whole = round(limit.value);
  const value = limit.exclusive && whole === limit.value ? whole + inwards : whole;
  return { value, exclusive: false, where: limit.where, said: limitText(limit) };
}

export function fitsNumber(value: number, { integer, minimum, maximum, multiples }: NumberForm): boolean {
  if (integer !== undefined && !Number.isInteger(value)) return false;
  if (minimum !== undefined && (minimum.exclusive ? value <= minimum.value : value < minimum.value))
    return false;
  if (maximum !== undefined && (maximum.exclusive ? value >= maximum.value : value > maximum.value))
    return false;
  return [...multiples.keys()].every((divisor) => isMultiple(value, Number(divisor)));
}

/** As far as floating point numbers can tell: 0.3 is a multiple of 0.1. */
export function isMultiple(value: number, divisor: number): boolean {
  const times = value / divisor;
  return Math.abs(times - Math.round(times)) < 1e-9;
}
