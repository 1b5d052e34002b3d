// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-080eca48aa5bfc0d7620215464e73ca3e065e3f9c70cb2b5fd1a3ae4b82b9fba
import type { Theme as Version1 } from '@installatron-openapi/types/v1';
import type { Theme as Version2 } from '@installatron-openapi/types';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion } from '../conversion/conversion.ts';
import { ownName } from '../conversion/meaning.ts';
import { run } from '../conversion/run.ts';

export const themeToV2Conversion: Conversion = /* @__PURE__ */ conversion('theme', function (given) {
  let value: unknown;
  if ((value = given['activated']) !== undefined) this['activated'] = value;
  if ((value = given['author']) !== undefined) this['author'] = value;
  if ((value = given['autoup']) !== undefined) this['autoup'] = value;
  if ((value = given['description']) !== undefined) this['description'] = value;
  if ((value = given['id']) !== undefined) this['id'] = value;
  if ((value = given['name']) !== undefined) this['name'] = value;
  if ((value = given['version']) !== undefined) this['version'] = value;
  if ((value = given['version_available']) !== undefined) this['version_available'] = value;
});

/**
 * The theme of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function themeToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(themeToV2Conversion, value, options);
}

export const themeToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  'theme',
  function (given) {
    let value: unknown;
    if ((value = given['activated']) !== undefined) this['activated'] = value;
    if ((value = given['author']) !== undefined) this['author'] = value;
    if ((value = given['autoup']) !== undefined) this['autoup'] = value;
    if ((value = given['description']) !== undefined) this['description'] = value;
    if ((value = given['id']) !== undefined) this['id'] = value;
    if ((value = given['name']) !== undefined) this['name'] = value;
    if ((value = given['version']) !== undefined) this['version'] = value;
    if ((value = given['version_available']) !== undefined) this['version_available'] = value;
  },
  ownName,
);

/**
 * The theme of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function themeToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(themeToV1Conversion, value, options);
}
