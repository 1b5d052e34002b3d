import type { Cursor } from '../document/cursor.ts';
import { stringMember } from '../document/json.ts';
import type { Finite, Labels, Limit, StringForm } from './form.ts';
import { common, joined, label, none, tighter } from './labels.ts';
import { countLimit } from './limits.ts';

/** What a schema says about strings. */
export function readString(cursor: Cursor, finite: Finite): StringForm {
  const { value } = cursor;
  return {
    finite,
    minLength: countLimit(cursor, 'minLength'),
    maxLength: countLimit(cursor, 'maxLength'),
    patterns: label(stringMember(value, 'pattern'), { cursor, keyword: 'pattern' }),
    formats: label(stringMember(value, 'format'), { cursor, keyword: 'format' }),
    contents: contentsOf(cursor),
  };
}

function contentsOf(cursor: Cursor): Labels {
  return ['contentEncoding', 'contentMediaType'].reduce((labels, keyword) => {
    const said = stringMember(cursor.value, keyword);
    return joined(labels, label(said && `${keyword}: ${said}`, { cursor, keyword }));
  }, none);
}

export function joinStrings(a: StringForm, b: StringForm): StringForm {
  return {
    finite: common(a.finite, b.finite),
    minLength: tighter(a.minLength, b.minLength, 'low'),
    maxLength: tighter(a.maxLength, b.maxLength, 'high'),
    patterns: joined(a.patterns, b.patterns),
    formats: joined(a.formats, b.formats),
    contents: joined(a.contents, b.contents),
  };
}

/** Leaves out listed values that are too short or too long, and limits that the list makes needless. */
export function tidyString(form: StringForm): StringForm {
  if (form.finite === undefined) return form;
  const finite = new Map([...form.finite].filter(([text]) => fitsLength(text, form)));
  return { ...form, finite, minLength: undefined, maxLength: undefined };
}

/** Whether a value, as canonical JSON, has a length that is allowed. */
export function fitsLength(text: string, { minLength, maxLength }: StringForm): boolean {
  const value: unknown = JSON.parse(text);
  const length = typeof value === 'string' ? [...value].length : 0;
  return within(length, minLength, maxLength);
}

function within(length: number, min: Limit | undefined, max: Limit | undefined): boolean {
  return (min === undefined || length >= min.value) && (max === undefined || length <= max.value);
}
