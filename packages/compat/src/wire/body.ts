import { Refusal } from '../refusal.ts';
import { maxDepth, type Parameters, readForm, readPairs, tooDeep } from './form.ts';

/** What a body holds. */
export type BodyRead = {
  readonly parameters: Parameters;
  /** Every value is text, as in a form. */
  readonly isText: boolean;
};

/**
 * The parameters in a body: JSON by its content, whatever it is called, or a form, in either encoding.
 *
 * @throws Refusal for what looks like one of these and is not, and for more than the limits allow.
 */
export async function readBody(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string | null,
): Promise<BodyRead> {
  if (isJson(bytes)) return { parameters: readJson(decode(bytes)), isText: false };
  const isMultipart = /^\s*multipart\/form-data\b/i.test(contentType ?? '');
  const parameters = isMultipart
    ? await readMultipart(bytes, contentType ?? '')
    : readForm(decode(bytes).trim());
  return { parameters, isText: true };
}

/** Blanks of JSON, and the byte order mark that some put before them. */
const beforeJson: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

function isJson(bytes: Uint8Array<ArrayBuffer>): boolean {
  return bytes.find((byte) => !beforeJson.has(byte)) === '{'.charCodeAt(0);
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('UTF-8');
  }
}

function readJson(text: string): Parameters {
  const parameters = parseObject(text);
  if (parameters === undefined) throw unreadable('JSON');
  if (Object.values(parameters).some((value) => isDeeper(value, maxDepth))) throw tooDeep();
  return parameters;
}

/** The object that a JSON text is; undefined for any other text. */
export function parseObject(text: string): Parameters | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object of JSON, and no list. */
export function isObject(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

async function readMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Parameters> {
  const form = await new Response(bytes, { headers: { 'Content-Type': contentType } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) throw unreadable('multipart/form-data');
  const pairs = [...form];
  if (pairs.every(([, value]) => typeof value === 'string')) return readPairs(pairs);
  throw new Refusal('invalid_argument_body', 'The form holds a file. Send parameters only.');
}

function unreadable(format: string): Refusal {
  return new Refusal('invalid_argument_body', `The body is no valid ${format}. Send JSON or a form.`);
}
