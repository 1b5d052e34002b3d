import { type Cursor, child, childrenOf, pointerOf } from './cursor.ts';
import { DocumentError } from './error.ts';
import { isObject, namesOf } from './json.ts';
import { checkContent, checkParameters, checkPathItem, checkResponses } from './peculiarities.ts';
import { resolve } from './reference.ts';
import { isShapeName, type Shape, type ShapeName, shapeOf } from './shapes.ts';

/**
 * Looks whether everything that a comparison relies on is what OpenAPI says it is. What is something else would be
 * passed over, and passing over it would look like no change.
 *
 * @throws DocumentError for the first thing that is not.
 */
export function checkShapes(root: Cursor): void {
  createChecker()(root, 'document');
}

function createChecker(): (cursor: Cursor, said: string) => void {
  const done = new Set<string>();
  const open = new Set<Cursor>();

  function check(place: Cursor, said: string): void {
    const [, kind, of] = /^(list|map) of (\w+)$/.exec(said) ?? [];
    if (kind !== undefined && of !== undefined) checkAll(place, kind, of);
    else if (isShapeName(said)) checkShape(place, said);
    else checkPlain(place, said);
  }

  function checkAll(place: Cursor, kind: string, of: string): void {
    const isRight = kind === 'list' ? Array.isArray(place.value) : isObject(place.value);
    if (!isRight) throw wrong(place, kind);
    for (const each of childrenOf(place)) check(each, of);
  }

  function checkShape(place: Cursor, name: ShapeName): void {
    if (!isObject(place.value)) throw wrong(place, 'object');
    const cursor = resolve(place);
    if (open.has(cursor)) throw new DocumentError('This callback leads back to itself.', pointerOf(place));
    const key = `${cursor.id} ${name}`;
    if (done.has(key)) return;
    done.add(key);
    open.add(cursor);
    checkMembers(cursor, name);
    // What stands beside a reference to a path counts, too.
    if (cursor !== place && name === 'pathItem') checkMembers(place, name);
    checkPeculiarities(place, cursor, name);
    open.delete(cursor);
  }

  function checkMembers(cursor: Cursor, name: ShapeName): void {
    const shape = shapeOf(name);
    const missing = shape.needs?.find((need) => child(cursor, need) === undefined);
    if (missing !== undefined)
      throw new DocumentError(`There should be a member \`${missing}\` here.`, pointerOf(cursor));
    for (const at of childrenOf(cursor)) {
      const said = saidOf(shape, at.token);
      if (said !== undefined) check(at, said);
    }
  }

  return check;
}

function saidOf({ members = {}, each }: Shape, token: string): string | undefined {
  if (Object.hasOwn(members, token)) return members[token];
  return token.startsWith('x-') ? undefined : each;
}

function checkPeculiarities(place: Cursor, cursor: Cursor, name: ShapeName): void {
  if (name === 'pathItem') checkPathItem(place);
  if (name === 'pathItem' || name === 'operation') checkParameters(cursor);
  if (name === 'parameter' || name === 'header') checkContent(cursor);
  if (name === 'responses') checkResponses(cursor);
}

function checkPlain(place: Cursor, said: string): void {
  const { value } = place;
  const isRight: Readonly<Record<string, boolean>> = {
    text: typeof value === 'string',
    flag: typeof value === 'boolean',
    object: isObject(value),
    schema: isObject(value) || typeof value === 'boolean',
  };
  if (isRight[said] !== true) throw wrong(place, said);
}

const words: Readonly<Record<string, string>> = {
  text: 'text',
  flag: 'true or false',
  list: 'a list',
  map: 'an object',
  object: 'an object',
  schema: 'a schema (an object, or true or false)',
};

function wrong(place: Cursor, said: string): DocumentError {
  return new DocumentError(
    `There should be ${words[said]} here, and there is ${wordFor(place.value)}.`,
    pointerOf(place),
  );
}

function wordFor(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  return isObject(value) ? `an object with ${namesOf(value).length} members` : `\`${String(value)}\``;
}
