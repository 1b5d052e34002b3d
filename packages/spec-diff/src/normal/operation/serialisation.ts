import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { member, stringMember } from '../../document/json.ts';
import type { Form } from '../schema/form.ts';
import { mediaTypeName } from './media-type-name.ts';

/** How a value is written. Defaults are spelled out, so that it does not matter whether the document does. */
export type Serialisation = {
  /** `form`, or a media type. */
  readonly style: string;
  readonly isExploded: boolean;
  readonly isReserved: boolean;
};

/** @param place where it is sent: `query`, `header`, `path`, `cookie`. */
export function serialisationOf(cursor: Cursor, place: string): Serialisation {
  const [content] = childrenOf(child(cursor, 'content'));
  if (content !== undefined)
    return { style: mediaTypeName(content.token), isExploded: false, isReserved: false };
  const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const style = stringMember(cursor.value, 'style') ?? usual;
  const explode = member(cursor.value, 'explode') ?? style === 'form';
  return {
    style,
    // OpenAPI knows no other form of it.
    isExploded: explode === true || style === 'deepObject',
    isReserved: place === 'query' && member(cursor.value, 'allowReserved') === true,
  };
}

/** How it is written in words, without what makes no difference to any value of these schemas. */
export function serialisationText(
  { style, isExploded, isReserved }: Serialisation,
  forms: readonly Form[],
): string {
  return [
    style,
    ...(isExploded && forms.some((form) => isSpread(form, style)) ? ['exploded'] : []),
    ...(isReserved && forms.some(hasText) ? ['reserved characters allowed'] : []),
  ].join(', ');
}

/** Whether it matters if lists and objects are exploded. The style `simple` writes lists with commas in any case. */
function isSpread({ types }: Form, style: string): boolean {
  return types.object !== undefined || (types.array !== undefined && style !== 'simple');
}

function hasText({ types }: Form): boolean {
  return [types.string, types.array, types.object].some((type) => type !== undefined);
}
