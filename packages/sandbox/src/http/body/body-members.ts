import type { Given } from '../../validation/parameters.ts';
import type { Limits } from '../limits.ts';
import { jsonMembers } from './json-members.ts';
import { multipartFields } from './multipart.ts';
import { readText } from './read-text.ts';
import { nested, textMembers } from './text-members.ts';

export type BodyMembers = Pick<Given, 'form' | 'json'>;

const none: BodyMembers = { form: new Map(), json: new Map() };

/**
 * The members of a body: JSON, a form, or nothing. JSON is known by its content, as clients label it in many ways.
 *
 * @throws Refusal when it is malformed; Rejection when it is too large.
 */
export async function readBody(request: Request, limits: Limits): Promise<BodyMembers> {
  // A GET has no body. Not to ask for it is a good deal faster in some servers.
  if (request.method === 'GET' || request.method === 'HEAD') return none;
  const text = await readText(request, limits.bodyBytes);
  if (text.trim() === '') return none;
  const type = request.headers.get('content-type') ?? '';
  if (/^\s*[{[]/.test(text) || /^[^;]*json/i.test(type))
    return { ...none, json: jsonMembers(text, limits.depth) };
  if (!/^\s*multipart\/form-data/i.test(type)) return { ...none, form: textMembers(text, 'body', limits) };
  return { ...none, form: nested(await multipartFields(text, type), 'body', limits) };
}
