import { formatPointer, type PointerPath, parsePointer, valueAt } from '../json/pointer.ts';
import type { JsonObject } from '../json/value.ts';
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

/** Where in the document of version 2 a part of version 1 comes from. */
export type Cause = {
  /** The thing of version 2, as a pointer. */
  readonly thing: string;
  /** The place to look at: the `x-v1` where it says that something differs, or else the thing. */
  readonly place: string;
  /** The command that has the part for itself; undefined for what others have, too. */
  readonly command: Command | undefined;
};

/**
 * The place of version 2 that a place of the commands document comes from.
 *
 * @param command the one that the place was found in.
 */
export function causeOf(side: Version1Side, pointer: string, command: Command | undefined): Cause {
  const path = resolvePath(side.commands.document, parsePointer(pointer));
  const whole = path[0] === 'paths' ? side.commands.commands.get(path[1] ?? '') : undefined;
  if (whole !== undefined) return { ...causeOfCommand(side, whole, path.slice(3)), command: whole };
  const isOwn = command?.form !== undefined && formatPointer(path.slice(0, 3)) === command.form;
  return { ...causeOfPart(side, path), command: isOwn ? command : undefined };
}

type Places = Omit<Cause, 'command'>;

function causeOfCommand(side: Version1Side, { thing, form }: Command, rest: PointerPath): Places {
  const [part] = rest;
  if (part === 'requestBody')
    return { thing: `${thing}/requestBody`, place: placeOfForm(side, form) ?? thing };
  if (part === 'responses') return { thing: `${thing}/responses`, place: `${thing}/responses` };
  return { thing, place: placeOfForm(side, form) ?? thing };
}

function placeOfForm({ version1 }: Version1Side, form: string | undefined): string | undefined {
  return form === undefined ? undefined : version1.origins.get(form)?.statement;
}

function causeOfPart(side: Version1Side, path: PointerPath): Places {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = side.version1.origins.get(formatPointer(path.slice(0, length)));
    if (origin === undefined) continue;
    const thing = `${origin.thing}${formatPointer(path.slice(length))}`;
    return { thing, place: differs(side, origin) ? origin.statement : thing };
  }
  const thing = `/x-v1${formatPointer(path)}`;
  return { thing, place: thing };
}

/** Whether the `x-v1` says more than that all is the same. */
function differs({ document }: Version1Side, { statement }: Origin): boolean {
  const path = parsePointer(statement);
  return path.includes('x-v1') && valueAt(document, path) !== 'same';
}

/** The command that a place of the commands document belongs to. */
export function commandAt({ commands }: Version1Side, operationId: string | undefined): Command | undefined {
  return operationId === undefined ? undefined : commands.commands.get(`/${operationId}`);
}
