// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-90d08e38457aea4dec411035223893f142253fdfc7b5d627b52c63f3729186c0
import type { Website as Version1 } from '@installatron-openapi/types/v1';
import type { Website as Version2 } from '@installatron-openapi/types';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion, written } from '../conversion/quick.ts';
import { run } from '../conversion/run.ts';
import { flat } from '../conversion/shape.ts';

export const websiteToV2Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({ resource: 'website', wanted: 'v2', steps: [], foreign: [], shape: flat }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['databases']) !== undefined) {
      count++;
      this['databases'] = value;
    }
    if ((value = given['label']) !== undefined) {
      count++;
      this['label'] = value;
    }
    if ((value = given['parent']) !== undefined) {
      count++;
      this['parent'] = value;
    }
    if ((value = given['path']) !== undefined) {
      count++;
      this['path'] = value;
    }
    if ((value = given['server']) !== undefined) {
      count++;
      this['server'] = value;
    }
    if ((value = given['vhosts']) !== undefined) {
      count++;
      this['vhosts'] = value;
    }
    written.count = count;
  },
);

/**
 * The website of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function websiteToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(websiteToV2Conversion, value, options);
}

export const websiteToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({ resource: 'website', wanted: 'v1', steps: [], foreign: [], shape: flat }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['databases']) !== undefined) {
      count++;
      this['databases'] = value;
    }
    if ((value = given['label']) !== undefined) {
      count++;
      this['label'] = value;
    }
    if ((value = given['parent']) !== undefined) {
      count++;
      this['parent'] = value;
    }
    if ((value = given['path']) !== undefined) {
      count++;
      this['path'] = value;
    }
    if ((value = given['server']) !== undefined) {
      count++;
      this['server'] = value;
    }
    if ((value = given['vhosts']) !== undefined) {
      count++;
      this['vhosts'] = value;
    }
    written.count = count;
  },
);

/**
 * The website of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function websiteToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(websiteToV1Conversion, value, options);
}
