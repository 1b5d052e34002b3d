import { InputError } from './lines.ts';

/**
 * Reads a JSON text.
 *
 * @param firstLine the number of the line it begins on.
 * @throws InputError with the line and column of the first fault, and with nothing of what was read.
 */
export function parseJson(text: string, firstLine: number): unknown {
  try {
    return mayLoseDigits(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
  } catch (error) {
    throw fault(text, firstLine, error);
  }
}

/** Whether a text is the beginning of a JSON value that goes on in the next line. */
export function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return describe(text, messageOf(error)).position >= text.length;
  }
}

// 2^53 has sixteen digits, and no power of ten below 10^100 is out of reach. Only then is it worth the slower way.
function mayLoseDigits(text: string): boolean {
  return /[\d.]{16}|\d[eE][+-]?\d{3}/.test(text);
}

type Source = { readonly source?: string };

/** A number that would come out as another one is kept as it is written. */
function keepDigits(this: unknown, _key: string, value: unknown, { source }: Source): unknown {
  if (typeof value !== 'number' || source === undefined || isExact(value, source)) return value;
  return JSON.rawJSON(source);
}

function isExact(value: number, source: string): boolean {
  if (Number.isInteger(value)) return Number.isSafeInteger(value);
  return Number.isFinite(value) && source.replace(/\D/g, '').length <= 15;
}

function fault(text: string, firstLine: number, error: unknown): InputError {
  const { reason, position } = describe(text, messageOf(error));
  const before = text.slice(0, position).split('\n');
  const line = firstLine + before.length - 1;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return new InputError(line, `column ${column}: this is not JSON. ${reason}.`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

type Fault = { readonly reason: string; readonly position: number };

// The engine's message may quote the input, and does not always say where: only what comes before its " in JSON" is fixed text.
function describe(text: string, message: string): Fault {
  const placed = /^([^"]*?)(?: in JSON| after JSON)? at position (\d+)/.exec(message);
  if (placed !== null) return { reason: placed[1] ?? '', position: Number(placed[2]) };
  if (!message.startsWith('Unexpected token')) return { reason: 'It ends too early', position: text.length };
  return { reason: 'Unexpected character', position: firstBadCharacter(text) };
}

/** Of all beginnings of the text, the shortest with a bad character ends with it. */
function firstBadCharacter(text: string): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (hasBadCharacter(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

function hasBadCharacter(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Unexpected token');
  }
}
