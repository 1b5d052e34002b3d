// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-4a1152d654b47042cb67397f84fd92ee803590534c0fa18f1282f2083691ebba
import type { Theme as Version1 } from '@installatron-openapi/types/v1';
import type { Theme as Version2 } from '@installatron-openapi/types';
import { decodeFlag, encodeFlag } from '../codecs/flag.ts';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion, written } from '../conversion/quick.ts';
import { run } from '../conversion/run.ts';
import { flat } from '../conversion/shape.ts';

/**
 * Reads autoup as version 1 has it.
 */
function readAutoupValue(value: unknown) {
  switch (value) {
    case 1:
    case '1':
      return 'all';
    case 0:
    case '0':
      return 'none';
    default:
      return undefined;
  }
}

/**
 * Writes autoup as version 1 has it.
 */
function writeAutoupValue(value: unknown) {
  switch (value) {
    case 'all':
      return 1;
    case 'none':
      return 0;
    default:
      return undefined;
  }
}

export const themeToV2Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'theme',
    wanted: 'v2',
    steps: [
      ['activated', 'activated', decodeFlag],
      ['autoup', 'autoup', readAutoupValue],
    ],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['activated']) !== undefined && (value = decodeFlag(value)) !== undefined) {
      count++;
      this['activated'] = value;
    }
    if ((value = given['author']) !== undefined) {
      count++;
      this['author'] = value;
    }
    if ((value = given['autoup']) !== undefined && (value = readAutoupValue(value)) !== undefined) {
      count++;
      this['autoup'] = value;
    }
    if ((value = given['description']) !== undefined) {
      count++;
      this['description'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['name']) !== undefined) {
      count++;
      this['name'] = value;
    }
    if ((value = given['version']) !== undefined) {
      count++;
      this['version'] = value;
    }
    if ((value = given['version_available']) !== undefined) {
      count++;
      this['version_available'] = value;
    }
    written.count = count;
  },
);

/**
 * The theme of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function themeToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(themeToV2Conversion, value, options);
}

export const themeToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'theme',
    wanted: 'v1',
    steps: [
      ['activated', 'activated', encodeFlag],
      ['autoup', 'autoup', writeAutoupValue],
    ],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['activated']) !== undefined && (value = encodeFlag(value)) !== undefined) {
      count++;
      this['activated'] = value;
    }
    if ((value = given['author']) !== undefined) {
      count++;
      this['author'] = value;
    }
    if ((value = given['autoup']) !== undefined && (value = writeAutoupValue(value)) !== undefined) {
      count++;
      this['autoup'] = value;
    }
    if ((value = given['description']) !== undefined) {
      count++;
      this['description'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['name']) !== undefined) {
      count++;
      this['name'] = value;
    }
    if ((value = given['version']) !== undefined) {
      count++;
      this['version'] = value;
    }
    if ((value = given['version_available']) !== undefined) {
      count++;
      this['version_available'] = value;
    }
    written.count = count;
  },
);

/**
 * The theme of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function themeToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(themeToV1Conversion, value, options);
}
