import { type Cursor, child } from '../../document/cursor.ts';
import { stringMember } from '../../document/json.ts';
import { joinParts } from './array.ts';
import { nodesAt } from './closure.ts';
import type { Finite, Labels, Limit, Part, StringForm } from './form.ts';
import { common, joined, label, tighter } from './labels.ts';
import { countLimit } from './limits.ts';
import { matches, matchesAll, mayMatch } from './pattern.ts';
import { anything, type MakeRef } from './ref.ts';

/** What a schema says about strings. */
export function readString(cursor: Cursor, finite: Finite, refs: MakeRef): StringForm {
  return {
    finite,
    minLength: countLimit(cursor, 'minLength'),
    maxLength: countLimit(cursor, 'maxLength'),
    patterns: patternOf(cursor),
    formats: formatOf(cursor),
    contents: contentsOf(cursor),
    content: contentOf(cursor, refs),
  };
}

function patternOf(cursor: Cursor): Labels {
  const pattern = stringMember(cursor.value, 'pattern');
  const isAny = pattern !== undefined && matchesAll.has(pattern);
  return label(isAny ? undefined : pattern, { cursor, keyword: 'pattern' });
}

/** `password` only asks forms to hide what is typed, and `byte` is a matter of the content. */
function formatOf(cursor: Cursor): Labels {
  const format = stringMember(cursor.value, 'format');
  const isNone = format === 'password' || format === 'byte';
  return label(isNone ? undefined : format, { cursor, keyword: 'format' });
}

/** The format `byte` is how OpenAPI 3.0 says `contentEncoding: base64`. */
function contentsOf(cursor: Cursor): Labels {
  const isBytes = stringMember(cursor.value, 'format') === 'byte';
  const bytes = label(isBytes ? 'contentEncoding: base64' : undefined, { cursor, keyword: 'format' });
  return ['contentEncoding', 'contentMediaType'].reduce((labels, keyword) => {
    const said = stringMember(cursor.value, keyword);
    return joined(labels, label(said && `${keyword}: ${said}`, { cursor, keyword }));
  }, bytes);
}

/** Without a media type beside it, `contentSchema` says nothing. */
function contentOf(cursor: Cursor, refs: MakeRef): Part {
  const at = child(cursor, 'contentSchema');
  const isRead = at !== undefined && stringMember(cursor.value, 'contentMediaType') !== undefined;
  return isRead ? { ref: refs(nodesAt(at)), where: { cursor: at } } : { ref: anything, where: undefined };
}

export function joinStrings(a: StringForm, b: StringForm, refs: MakeRef): StringForm {
  return {
    finite: common(a.finite, b.finite),
    minLength: tighter(a.minLength, b.minLength, 'low'),
    maxLength: tighter(a.maxLength, b.maxLength, 'high'),
    patterns: joined(a.patterns, b.patterns),
    formats: joined(a.formats, b.formats),
    contents: joined(a.contents, b.contents),
    content: joinParts(a.content, b.content, refs),
  };
}

/** Leaves out listed values that do not fit what else is said, and what the list makes needless. */
export function tidyString(form: StringForm): StringForm {
  if (form.finite === undefined) return form;
  const finite = new Map([...form.finite].filter(([text]) => fitsString(text, form)));
  const patterns = undecided(form.patterns, finite);
  return { ...form, finite, minLength: undefined, maxLength: undefined, patterns };
}

/** Whether a value, as canonical JSON, has a length and the patterns that are asked for, as far as one can tell. */
export function fitsString(text: string, { minLength, maxLength, patterns }: StringForm): boolean {
  const value = stringIn(text);
  if (!within([...value].length, minLength, maxLength)) return false;
  return [...patterns.keys()].every((pattern) => mayMatch(pattern, value));
}

/** The patterns of which one cannot tell for all listed values whether they match. */
export function undecided(patterns: Labels, values: Labels): Labels {
  const isDecided = (pattern: string): boolean =>
    [...values.keys()].every((text) => matches(pattern, stringIn(text)) !== undefined);
  return new Map([...patterns].filter(([pattern]) => !isDecided(pattern)));
}

function stringIn(text: string): string {
  const value: unknown = JSON.parse(text);
  return typeof value === 'string' ? value : '';
}

function within(length: number, min: Limit | undefined, max: Limit | undefined): boolean {
  return (min === undefined || length >= min.value) && (max === undefined || length <= max.value);
}
