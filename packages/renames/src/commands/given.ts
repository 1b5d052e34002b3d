import { decodeSwitch } from '../codecs/switch.ts';
import { CommandError } from './error.ts';
import type { CommandParams } from './request.ts';
import type { CommandTable, InputEntry } from './table.ts';
import { isWritten } from './value.ts';

/** A request of version 1: its command, and what it says besides. */
export type Given = { readonly cmd: string; readonly parameters: ReadonlyMap<string, unknown> };

/**
 * Takes a request of version 1 apart.
 *
 * Names that are known but for blanks are trimmed: the vendor's notes print one of them with a blank.
 *
 * @throws CommandError when there is no command, or a name is there twice.
 */
export function readGiven(table: CommandTable, params: CommandParams): Given {
  const parameters = new Map<string, unknown>();
  for (const [name, value] of Object.entries(isParams(params) ? params : {})) {
    addParameter(parameters, vocabularyOf(table).names.has(name.trim()) ? name.trim() : name, value);
  }
  const cmd = parameters.get(table.command);
  for (const name of [table.command, ...table.ignored]) parameters.delete(name);
  if (typeof cmd === 'string' && cmd.trim() !== '') return { cmd: cmd.trim(), parameters };
  throw new CommandError(
    'command-missing',
    `There is no command. Name it in ${JSON.stringify(table.command)}: ${commandsOf(table).join(', ')}.`,
    { parameter: table.command, candidates: commandsOf(table) },
  );
}

function isParams(params: unknown): params is CommandParams {
  return typeof params === 'object' && params !== null && !Array.isArray(params);
}

function addParameter(parameters: Map<string, unknown>, name: string, value: unknown): void {
  const before = parameters.get(name);
  if (!isNothing(before) && !isNothing(value)) {
    throw new CommandError(
      'command-contradictory',
      `${JSON.stringify(name)} is there twice, with blanks and without. Send it once.`,
      { parameter: name },
    );
  }
  if (isNothing(before)) parameters.set(name, value);
}

/** All commands, each once, in the order of the operations. */
export function commandsOf(table: CommandTable): readonly string[] {
  return [...new Set(table.operations.flatMap(({ rows }) => rows.map(({ cmd }) => cmd)))];
}

/** What PHP sends for a parameter that was not set. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === '';
}

/** Whether a parameter that is known says anything. */
export function isGiven({ rule, required }: InputEntry, value: unknown): boolean {
  if (!isNothing(value)) return true;
  return value !== undefined && value !== null && (required === true || isWritten(rule, value));
}

/** The names of version 1 under which a parameter is read. One that version 1 does not have is read under its own. */
export function namesOf({ v1, also = [], v2, in: place }: InputEntry): readonly string[] {
  if (v1 !== undefined) return [v1, ...also];
  return place === 'path' ? [] : [v2[0]];
}

/**
 * Whether a parameter that no operation at hand takes says nothing: it is known elsewhere, and the client has not set it.
 * One that nobody knows is kept whatever it holds.
 */
export function isUnset(table: CommandTable, name: string, value: unknown): boolean {
  const { names, switches } = vocabularyOf(table);
  // `list-plugins=0`: the opposite of what a command asks for is not asking for it.
  const isSwitchedOff = switches.has(name) && decodeSwitch(value) === false;
  return value === undefined || isSwitchedOff || (isNothing(value) && names.has(name));
}

type Vocabulary = {
  /** Every name that version 1 has for anything. */
  readonly names: ReadonlySet<string>;
  /** Those that ask for something by being switched on. */
  readonly switches: ReadonlySet<string>;
};

const vocabularies = new WeakMap<CommandTable, Vocabulary>();

function vocabularyOf(table: CommandTable): Vocabulary {
  const found = vocabularies.get(table) ?? readVocabulary(table);
  vocabularies.set(table, found);
  return found;
}

function readVocabulary({ command, ignored, operations }: CommandTable): Vocabulary {
  const conditions = operations.flatMap(({ rows }) => rows.flatMap(({ when = [] }) => when));
  const inputs = operations.flatMap((operation) => operation.inputs);
  return {
    names: new Set([command, ...ignored, ...inputs.flatMap(namesOf), ...conditions.map(({ v1 }) => v1)]),
    switches: new Set(conditions.filter(({ equals }) => decodeSwitch(equals) === true).map(({ v1 }) => v1)),
  };
}
