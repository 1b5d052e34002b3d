// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-a3152349bfd6737e090563e3d884fa5ac2e944ca10656996f7afdae2f597083b
import type { LogEntry as Version1 } from '@installatron-openapi/types/v1';
import type { LogEntry as Version2 } from '@installatron-openapi/types';
import { decodeInteger, encodeInteger } from '../codecs/integer.ts';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion, written } from '../conversion/quick.ts';
import { run } from '../conversion/run.ts';
import { flat } from '../conversion/shape.ts';

export const logEntryToV2Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'log-entry',
    wanted: 'v2',
    steps: [['time', 'time', decodeInteger]],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['backup_location']) !== undefined) {
      count++;
      this['backup_location'] = value;
    }
    if ((value = given['backup_schedule']) !== undefined) {
      count++;
      this['backup_schedule'] = value;
    }
    if ((value = given['cmd']) !== undefined) {
      count++;
      this['cmd'] = value;
    }
    if ((value = given['ext_name']) !== undefined) {
      count++;
      this['ext_name'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['install']) !== undefined) {
      count++;
      this['install'] = value;
    }
    if ((value = given['message']) !== undefined) {
      count++;
      this['message'] = value;
    }
    if ((value = given['plugin_name']) !== undefined) {
      count++;
      this['plugin_name'] = value;
    }
    if ((value = given['severity']) !== undefined) {
      count++;
      this['severity'] = value;
    }
    if ((value = given['source_title']) !== undefined) {
      count++;
      this['source_title'] = value;
    }
    if ((value = given['source_url']) !== undefined) {
      count++;
      this['source_url'] = value;
    }
    if ((value = given['theme_name']) !== undefined) {
      count++;
      this['theme_name'] = value;
    }
    if ((value = given['time']) !== undefined && (value = decodeInteger(value)) !== undefined) {
      count++;
      this['time'] = value;
    }
    if ((value = given['title']) !== undefined) {
      count++;
      this['title'] = value;
    }
    if ((value = given['url']) !== undefined) {
      count++;
      this['url'] = value;
    }
    if ((value = given['user']) !== undefined) {
      count++;
      this['user'] = value;
    }
    written.count = count;
  },
);

/**
 * The log-entry of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function logEntryToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(logEntryToV2Conversion, value, options);
}

export const logEntryToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'log-entry',
    wanted: 'v1',
    steps: [['time', 'time', encodeInteger]],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['backup_location']) !== undefined) {
      count++;
      this['backup_location'] = value;
    }
    if ((value = given['backup_schedule']) !== undefined) {
      count++;
      this['backup_schedule'] = value;
    }
    if ((value = given['cmd']) !== undefined) {
      count++;
      this['cmd'] = value;
    }
    if ((value = given['ext_name']) !== undefined) {
      count++;
      this['ext_name'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['install']) !== undefined) {
      count++;
      this['install'] = value;
    }
    if ((value = given['message']) !== undefined) {
      count++;
      this['message'] = value;
    }
    if ((value = given['plugin_name']) !== undefined) {
      count++;
      this['plugin_name'] = value;
    }
    if ((value = given['severity']) !== undefined) {
      count++;
      this['severity'] = value;
    }
    if ((value = given['source_title']) !== undefined) {
      count++;
      this['source_title'] = value;
    }
    if ((value = given['source_url']) !== undefined) {
      count++;
      this['source_url'] = value;
    }
    if ((value = given['theme_name']) !== undefined) {
      count++;
      this['theme_name'] = value;
    }
    if ((value = given['time']) !== undefined && (value = encodeInteger(value)) !== undefined) {
      count++;
      this['time'] = value;
    }
    if ((value = given['title']) !== undefined) {
      count++;
      this['title'] = value;
    }
    if ((value = given['url']) !== undefined) {
      count++;
      this['url'] = value;
    }
    if ((value = given['user']) !== undefined) {
      count++;
      this['user'] = value;
    }
    written.count = count;
  },
);

/**
 * The log-entry of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function logEntryToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(logEntryToV1Conversion, value, options);
}
