// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-87c23720456adafb92a013ed460adf8888c90017d40848d1652844a5a309124b
import type { Task as Version1 } from '@installatron-openapi/types/v1';
import type { Task as Version2 } from '@installatron-openapi/types';
import { decodeInteger, encodeInteger } from '../codecs/integer.ts';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion, written } from '../conversion/quick.ts';
import { run } from '../conversion/run.ts';
import { flat } from '../conversion/shape.ts';

export const taskToV2Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'task',
    wanted: 'v2',
    steps: [
      ['percentMax', 'percentMax', decodeInteger],
      ['percentMin', 'percentMin', decodeInteger],
      ['rate', 'rate', decodeInteger],
      ['time', 'time', decodeInteger],
    ],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['cmd']) !== undefined) {
      count++;
      this['cmd'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['install']) !== undefined) {
      count++;
      this['install'] = value;
    }
    if ((value = given['label']) !== undefined) {
      count++;
      this['label'] = value;
    }
    if ((value = given['message']) !== undefined) {
      count++;
      this['message'] = value;
    }
    if ((value = given['percentMax']) !== undefined && (value = decodeInteger(value)) !== undefined) {
      count++;
      this['percentMax'] = value;
    }
    if ((value = given['percentMin']) !== undefined && (value = decodeInteger(value)) !== undefined) {
      count++;
      this['percentMin'] = value;
    }
    if ((value = given['rate']) !== undefined && (value = decodeInteger(value)) !== undefined) {
      count++;
      this['rate'] = value;
    }
    if ((value = given['status']) !== undefined) {
      count++;
      this['status'] = value;
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
    if ((value = given['ws_label']) !== undefined) {
      count++;
      this['ws_label'] = value;
    }
    written.count = count;
  },
);

/**
 * The task of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function taskToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(taskToV2Conversion, value, options);
}

export const taskToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'task',
    wanted: 'v1',
    steps: [
      ['percentMax', 'percentMax', encodeInteger],
      ['percentMin', 'percentMin', encodeInteger],
      ['rate', 'rate', encodeInteger],
      ['time', 'time', encodeInteger],
    ],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['cmd']) !== undefined) {
      count++;
      this['cmd'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['install']) !== undefined) {
      count++;
      this['install'] = value;
    }
    if ((value = given['label']) !== undefined) {
      count++;
      this['label'] = value;
    }
    if ((value = given['message']) !== undefined) {
      count++;
      this['message'] = value;
    }
    if ((value = given['percentMax']) !== undefined && (value = encodeInteger(value)) !== undefined) {
      count++;
      this['percentMax'] = value;
    }
    if ((value = given['percentMin']) !== undefined && (value = encodeInteger(value)) !== undefined) {
      count++;
      this['percentMin'] = value;
    }
    if ((value = given['rate']) !== undefined && (value = encodeInteger(value)) !== undefined) {
      count++;
      this['rate'] = value;
    }
    if ((value = given['status']) !== undefined) {
      count++;
      this['status'] = value;
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
    if ((value = given['ws_label']) !== undefined) {
      count++;
      this['ws_label'] = value;
    }
    written.count = count;
  },
);

/**
 * The task of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function taskToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(taskToV1Conversion, value, options);
}
