// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-891b5caef18208420a31eb1a8bb8848a5e9feef17736e93531ddde9af9dd1c09
import type { User as Version1 } from '@installatron-openapi/types/v1';
import type { User as Version2 } from '@installatron-openapi/types';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion } from '../conversion/conversion.ts';
import { ownName } from '../conversion/meaning.ts';
import { run } from '../conversion/run.ts';

export const userToV2Conversion: Conversion = /* @__PURE__ */ conversion('user', function (given) {
  let value: unknown;
  if ((value = given['email']) !== undefined) this['email'] = value;
  if ((value = given['id']) !== undefined) this['id'] = value;
  if ((value = given['locale']) !== undefined) this['locale'] = value;
  if ((value = given['parent']) !== undefined) this['parent'] = value;
  if ((value = given['suspended']) !== undefined) this['suspended'] = value;
  if ((value = given['type']) !== undefined) this['type'] = value;
  if ((value = given['websites']) !== undefined) this['websites'] = value;
});

/**
 * The user of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function userToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(userToV2Conversion, value, options);
}

export const userToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  'user',
  function (given) {
    let value: unknown;
    if ((value = given['email']) !== undefined) this['email'] = value;
    if ((value = given['id']) !== undefined) this['id'] = value;
    if ((value = given['locale']) !== undefined) this['locale'] = value;
    if ((value = given['parent']) !== undefined) this['parent'] = value;
    if ((value = given['suspended']) !== undefined) this['suspended'] = value;
    if ((value = given['type']) !== undefined) this['type'] = value;
    if ((value = given['websites']) !== undefined) this['websites'] = value;
  },
  ownName,
);

/**
 * The user of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function userToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(userToV1Conversion, value, options);
}
