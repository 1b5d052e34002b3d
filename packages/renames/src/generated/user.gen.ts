// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-77afddfe8ef361e069a1ec75a63fd24301410b2f2acd1e2816c2ca131a883f0e
import type { User as Version1 } from '@installatron-openapi/types/v1';
import type { User as Version2 } from '@installatron-openapi/types';
import { decodeYesNo, encodeYesNo } from '../codecs/yes-no.ts';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { nestedItems } from '../conversion/nested.ts';
import { quickItems } from '../conversion/quick-nested.ts';
import { conversion, written } from '../conversion/quick.ts';
import { run } from '../conversion/run.ts';
import { flat } from '../conversion/shape.ts';
import { websiteToV1Conversion, websiteToV2Conversion } from './website.gen.ts';

export const userToV2Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'user',
    wanted: 'v2',
    steps: [
      ['suspended', 'suspended', decodeYesNo],
      ['websites', 'websites', nestedItems(websiteToV2Conversion)],
    ],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['email']) !== undefined) {
      count++;
      this['email'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['locale']) !== undefined) {
      count++;
      this['locale'] = value;
    }
    if ((value = given['parent']) !== undefined) {
      count++;
      this['parent'] = value;
    }
    if ((value = given['suspended']) !== undefined && (value = decodeYesNo(value)) !== undefined) {
      count++;
      this['suspended'] = value;
    }
    if ((value = given['type']) !== undefined) {
      count++;
      this['type'] = value;
    }
    if (
      (value = given['websites']) !== undefined &&
      (value = quickItems(value, websiteToV2Conversion)) !== undefined
    ) {
      count++;
      this['websites'] = value;
    }
    written.count = count;
  },
);

/**
 * The user of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function userToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(userToV2Conversion, value, options);
}

export const userToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'user',
    wanted: 'v1',
    steps: [
      ['suspended', 'suspended', encodeYesNo],
      ['websites', 'websites', nestedItems(websiteToV1Conversion)],
    ],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['email']) !== undefined) {
      count++;
      this['email'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['locale']) !== undefined) {
      count++;
      this['locale'] = value;
    }
    if ((value = given['parent']) !== undefined) {
      count++;
      this['parent'] = value;
    }
    if ((value = given['suspended']) !== undefined && (value = encodeYesNo(value)) !== undefined) {
      count++;
      this['suspended'] = value;
    }
    if ((value = given['type']) !== undefined) {
      count++;
      this['type'] = value;
    }
    if (
      (value = given['websites']) !== undefined &&
      (value = quickItems(value, websiteToV1Conversion)) !== undefined
    ) {
      count++;
      this['websites'] = value;
    }
    written.count = count;
  },
);

/**
 * The user of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function userToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(userToV1Conversion, value, options);
}
