import { formatPointer, type PointerPath, parsePointer, valueAt } from '../json/pointer.ts';
import { type JsonObject, stringMember } from '../json/value.ts';
import type { Command, CommandsDocument } from './commands.ts';
import type { Origin, Version1 } from './derivation.ts';
import { resolvePath } from './resolve.ts';

/** One side of a comparison, as far as version 1 is concerned. */
export type Version1Side = {
  /** The document of version 2. */
  readonly document: JsonObject;
  readonly version1: Version1;
  readonly commands: CommandsDocument;
};

/** What both sides say of version 1. */
export type Sides = { readonly base: Version1Side; readonly head: Version1Side };

/** Where in the document of version 2 a part of version 1 comes from. */
export type Cause = {
  /** The thing of version 2, as a pointer. */
  readonly thing: string;
  /** The place to look at: the `x-v1` where it says that something differs, or else the thing. */
  readonly place: string;
};

/** The place of version 2 that a place of the commands document comes from. */
export function causeOf(side: Version1Side, pointer: string): Cause {
  const path = resolvePath(side.commands.document, parsePointer(pointer));
  const whole = path[0] === 'paths' ? side.commands.commands.get(path[1] ?? '') : undefined;
  return whole === undefined ? causeOfPart(side, path) : causeOfCommand(side, whole, path.slice(3));
}

function causeOfCommand(side: Version1Side, { thing, form }: Command, rest: PointerPath): Cause {
  const [part] = rest;
  if (part === 'requestBody')
    return { thing: `${thing}/requestBody`, place: placeOfForm(side, form) ?? thing };
  if (part === 'responses') return { thing: `${thing}/responses`, place: `${thing}/responses` };
  return { thing, place: placeOfForm(side, form) ?? thing };
}

function placeOfForm({ version1 }: Version1Side, form: string | undefined): string | undefined {
  return form === undefined ? undefined : version1.origins.get(form)?.statement;
}

function causeOfPart(side: Version1Side, path: PointerPath): Cause {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = side.version1.origins.get(formatPointer(path.slice(0, length)));
    if (origin === undefined) continue;
    const thing = partOf(side.document, parsePointer(origin.thing), path.slice(length));
    return { thing, place: differs(side, origin) ? origin.statement : thing };
  }
  const thing = `/x-v1${formatPointer(path)}`;
  return { thing, place: thing };
}

/** A part of a member or parameter, wherever a `$ref` leads on the way. Version 1 knows the schema of a parameter only. */
export function partOf(document: JsonObject, thing: PointerPath, rest: PointerPath): string {
  if (rest.length === 0) return formatPointer(thing);
  const isParameter = stringMember(valueAt(document, thing), 'in') !== undefined;
  return formatPointer(resolvePath(document, [...thing, ...(isParameter ? ['schema'] : []), ...rest]));
}

/** Whether the `x-v1` says more than that all is the same, as far as anyone can tell. */
function differs({ document }: Version1Side, { statement }: Origin): boolean {
  const path = parsePointer(statement);
  const said = valueAt(document, path);
  return (
    path.includes('x-v1') && said !== 'same' && Object.keys(said ?? {}).some((key) => key !== 'confidence')
  );
}

/** The command that a place of the commands document belongs to. */
export function commandAt({ commands }: Version1Side, operationId: string | undefined): Command | undefined {
  return operationId === undefined ? undefined : commands.commands.get(`/${operationId}`);
}
