// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-5bcde4430074a94b55ad9cdf8309d5f677589be08c73291e0de60c975e1665d8
import type { Plugin as Version1 } from '@installatron-openapi/types/v1';
import type { Plugin as Version2 } from '@installatron-openapi/types';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion } from '../conversion/conversion.ts';
import { ownName } from '../conversion/meaning.ts';
import { run } from '../conversion/run.ts';

export const pluginToV2Conversion: Conversion = /* @__PURE__ */ conversion('plugin', function (given) {
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
 * The plugin of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function pluginToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(pluginToV2Conversion, value, options);
}

export const pluginToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  'plugin',
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
 * The plugin of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function pluginToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(pluginToV1Conversion, value, options);
}
