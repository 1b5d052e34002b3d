import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import { member, stringMember } from '../document/json.ts';
import { resolve } from '../document/reference.ts';
import { nodesAt } from './closure.ts';
import type { Notes, Part } from './form.ts';
import { notesOf } from './notes.ts';
import { type Operation, pathParameters } from './operations.ts';
import { anything, type MakeRef } from './ref.ts';

/** How a value is written: `form, exploded`, or a media type. */
export type Serialisation = string;

export type Parameter = {
  readonly name: string;
  readonly in: string;
  /** The same for the same parameter in both documents: headers in any case, path parameters by their position. */
  readonly key: string;
  readonly required: boolean;
  readonly serialisation: Serialisation;
  readonly mayBeEmpty: boolean;
  readonly clientOption: string | undefined;
  readonly schema: Part;
  readonly notes: Notes;
  readonly cursor: Cursor;
};

/** OpenAPI says to ignore header parameters with these names: they are described elsewhere. */
const ignored = new Set(['header accept', 'header content-type', 'header authorization']);

/** The parameters of an operation, those of its path item among them. */
export function parametersOf(
  { path, cursor, pathItem }: Operation,
  refs: MakeRef,
): ReadonlyMap<string, Parameter> {
  const places = [pathItem, cursor].flatMap((at) => childrenOf(child(at, 'parameters')));
  const parameters = places.map((place) => readParameter(resolve(place), pathParameters(path), refs));
  // The operation comes last, so it wins.
  const byKey = new Map(parameters.map((parameter) => [parameter.key, parameter]));
  return new Map([...byKey].filter(([key]) => !ignored.has(key)).sort());
}

function readParameter(cursor: Cursor, path: readonly string[], refs: MakeRef): Parameter {
  const { value } = cursor;
  const name = stringMember(value, 'name') ?? '';
  const place = stringMember(value, 'in') ?? '';
  return {
    name,
    in: place,
    key: keyOf(place, name, path),
    required: member(value, 'required') === true,
    serialisation: serialisationOf(cursor, place === 'query' || place === 'cookie' ? 'form' : 'simple'),
    mayBeEmpty: place === 'query' && member(value, 'allowEmptyValue') === true,
    clientOption: stringMember(value, 'x-client-option'),
    schema: schemaOf(cursor, refs),
    notes: withoutClientOption(notesOf(cursor)),
    cursor,
  };
}

function keyOf(place: string, name: string, path: readonly string[]): string {
  const index = path.indexOf(name);
  if (place === 'path' && index >= 0) return `path ${index}`;
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

function withoutClientOption(notes: Notes): Notes {
  return new Map([...notes].filter(([keyword]) => keyword !== 'x-client-option'));
}

/** Defaults are spelled out, so that it does not matter whether the document does. */
export function serialisationOf(cursor: Cursor, usualStyle: 'form' | 'simple'): Serialisation {
  const [content] = childrenOf(child(cursor, 'content'));
  if (content !== undefined) return content.token.toLowerCase();
  const style = stringMember(cursor.value, 'style') ?? usualStyle;
  const explode = member(cursor.value, 'explode') ?? style === 'form';
  const reserved = member(cursor.value, 'allowReserved') === true;
  return [
    style,
    ...(explode === true ? ['exploded'] : []),
    ...(reserved ? ['reserved characters allowed'] : []),
  ].join(', ');
}

/** The schema of a parameter or header, or of the media type that it is written in. */
export function schemaOf(cursor: Cursor, refs: MakeRef): Part {
  const [content] = childrenOf(child(cursor, 'content'));
  const at = child(content ?? cursor, 'schema');
  return at === undefined
    ? { ref: anything, where: { cursor } }
    : { ref: refs(nodesAt(at)), where: { cursor: at } };
}
