// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-01e251fed8c2d36af0f0729ae41a0cdcd67ce03cb33fbcc07aa2b052d6daf9e8
import type { Website as Version1 } from '@installatron-openapi/types/v1';
import type { Website as Version2 } from '@installatron-openapi/types';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion } from '../conversion/conversion.ts';
import { ownName } from '../conversion/meaning.ts';
import { run } from '../conversion/run.ts';

export const websiteToV2Conversion: Conversion = /* @__PURE__ */ conversion('website', function (given) {
  let value: unknown;
  if ((value = given['databases']) !== undefined) this['databases'] = value;
  if ((value = given['label']) !== undefined) this['label'] = value;
  if ((value = given['parent']) !== undefined) this['parent'] = value;
  if ((value = given['path']) !== undefined) this['path'] = value;
  if ((value = given['server']) !== undefined) this['server'] = value;
  if ((value = given['vhosts']) !== undefined) this['vhosts'] = value;
});

/**
 * The website of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function websiteToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(websiteToV2Conversion, value, options);
}

export const websiteToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  'website',
  function (given) {
    let value: unknown;
    if ((value = given['databases']) !== undefined) this['databases'] = value;
    if ((value = given['label']) !== undefined) this['label'] = value;
    if ((value = given['parent']) !== undefined) this['parent'] = value;
    if ((value = given['path']) !== undefined) this['path'] = value;
    if ((value = given['server']) !== undefined) this['server'] = value;
    if ((value = given['vhosts']) !== undefined) this['vhosts'] = value;
  },
  ownName,
);

/**
 * The website of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function websiteToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(websiteToV1Conversion, value, options);
}
