import { type Cursor, child } from '../../document/cursor.ts';
import { namesOf, stringMember } from '../../document/json.ts';
import { type Form, typeNames } from '../schema/form.ts';
import type { Ref } from '../schema/ref.ts';
import { mediaTypeName } from './media-type-name.ts';
import type { MediaType } from './media-types.ts';
import { serialisationOf, serialisationText } from './serialisation.ts';

type FormOf = (ref: Ref) => Form;

/** A member of a form, and the place that says how it is encoded, if any does. */
export type FormPart = { readonly form: Form; readonly place: Cursor | undefined };

/** The names of all parts that something is said about. */
export function encodedNames({ encoding }: MediaType): readonly string[] {
  return encoding === undefined ? [] : namesOf(encoding.value);
}

/** Undefined where the form has no such member: then nothing that is said about it counts. */
export function partOf({ encoding, schema }: MediaType, name: string, formOf: FormOf): FormPart | undefined {
  const property = formOf(schema.ref).types.object?.properties.get(name);
  return property && { form: formOf(property.ref), place: encoding && child(encoding, name) };
}

/**
 * How a part is written, in words. In a form that is no multipart one, a part is usually written like a parameter of
 * the query.
 *
 * @param forms of the part on both sides.
 */
export function encodingText(
  type: string,
  { form, place }: FormPart,
  forms: readonly Form[],
  formOf: FormOf,
): string {
  const isMultipart = type.startsWith('multipart/');
  if (place && saysStyle(place, type)) return serialisationText(serialisationOf(place, 'query'), forms);
  const usual = usualType(form, formOf);
  const said = (place && contentTypeOf(place)) ?? usual;
  const isLikeQuery = !isMultipart && said === usual && form.types.object === undefined;
  return isLikeQuery ? serialisationText(likeQuery, forms) : said;
}

const likeQuery = { style: 'form', isExploded: true, isReserved: false };

/** OpenAPI 3.0 ignores the style in a multipart body. */
function saysStyle({ value, document }: Cursor, type: string): boolean {
  const counts = document.dialect === '3.1' ? 'multipart/form-data' : '';
  const isForm = type === 'application/x-www-form-urlencoded' || type === counts;
  return isForm && namesOf(value).some((name) => /^(style|explode|allowReserved)$/.test(name));
}

function contentTypeOf({ value }: Cursor): string | undefined {
  return stringMember(value, 'contentType')?.split(',').map(mediaTypeName).sort().join(', ');
}

/** What OpenAPI says that a part is written as, where the description does not say it. */
function usualType({ types, isCut }: Form, formOf: FormOf, depth = 4): string {
  const names = typeNames.filter((name) => name !== 'null' && types[name] !== undefined);
  if (isCut || depth === 0 || names.length !== 1) return 'its usual type';
  if (types.array) return usualType(formOf(types.array.rest.ref), formOf, depth - 1);
  if (types.object) return 'application/json';
  return types.string?.formats.has('binary') ? 'application/octet-stream' : 'text/plain';
}
