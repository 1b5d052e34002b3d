import { type Cursor, child, childrenOf, createCursor } from '../../document/cursor.ts';
import { member, stringMember } from '../../document/json.ts';
import { resolve } from '../../document/reference.ts';
import { nodesAt } from '../schema/closure.ts';
import type { Notes, Part } from '../schema/form.ts';
import { anything, type MakeRef } from '../schema/ref.ts';
import { type Operation, pathParameters } from './operations.ts';
import { saidAt } from './said.ts';
import { type Serialisation, serialisationOf } from './serialisation.ts';

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
export function parametersOf(operation: Operation, refs: MakeRef): ReadonlyMap<string, Parameter> {
  const { path, cursor, pathItem } = operation;
  const names = pathParameters(path);
  const places = [pathItem, cursor].flatMap((at) => childrenOf(child(at, 'parameters')));
  const parameters = places
    .map((place) => readParameter(place, names, refs))
    .filter((each) => each.in !== 'path' || names.includes(each.name));
  // The operation comes last, so it wins.
  const byKey = new Map([...undescribed(operation, refs), ...parameters].map((each) => [each.key, each]));
  return new Map([...byKey].filter(([key]) => !ignored.has(key)).sort());
}

/** A path has all its parameters, described or not. What is not described is text. */
function undescribed({ path, cursor }: Operation, refs: MakeRef): readonly Parameter[] {
  const names = pathParameters(path).filter((name) => !name.startsWith('$'));
  return names.map((name) => {
    const value = { name, in: 'path', schema: { type: 'string' } };
    return readParameter(createCursor(cursor.document, value, cursor.parent, cursor.token), names, refs);
  });
}

function readParameter(place: Cursor, path: readonly string[], refs: MakeRef): Parameter {
  const cursor = resolve(place);
  const { value } = cursor;
  const name = stringMember(value, 'name') ?? '';
  const location = stringMember(value, 'in') ?? '';
  return {
    name,
    in: location,
    key: keyOf(location, name, path),
    required: location === 'path' || member(value, 'required') === true,
    serialisation: serialisationOf(cursor, location),
    mayBeEmpty: location === 'query' && member(value, 'allowEmptyValue') === true,
    clientOption: clientOptionOf(place) ?? clientOptionOf(cursor),
    schema: schemaOf(cursor, refs),
    notes: withoutClientOption(saidAt(place)),
    cursor,
  };
}

function keyOf(place: string, name: string, path: readonly string[]): string {
  const index = path.indexOf(name);
  if (place === 'path' && index >= 0) return `path ${index}`;
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

const clientOption = 'x-client-option';

function clientOptionOf({ value }: Cursor): string | undefined {
  return stringMember(value, clientOption);
}

function withoutClientOption(notes: Notes): Notes {
  return new Map([...notes].filter(([keyword]) => keyword !== clientOption));
}

/** The schema of a parameter or header, or of the media type that it is written in. */
export function schemaOf(cursor: Cursor, refs: MakeRef): Part {
  const [content] = childrenOf(child(cursor, 'content'));
  const at = child(content ?? cursor, 'schema');
  return at === undefined
    ? { ref: anything, where: { cursor } }
    : { ref: refs(nodesAt(at)), where: { cursor: at } };
}
