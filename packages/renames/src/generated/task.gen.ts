// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-2e11ffa68210a532a058d89945759468bfa481a25bb0058cf2ca2ba3736555e1
import type { Task as Version1 } from '@installatron-openapi/types/v1';
import type { Task as Version2 } from '@installatron-openapi/types';
import { decodeInteger, encodeInteger } from '../codecs/integer.ts';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion } from '../conversion/conversion.ts';
import { keep } from '../conversion/findings.ts';
import { ownName } from '../conversion/meaning.ts';
import { run } from '../conversion/run.ts';

export const taskToV2Conversion: Conversion = /* @__PURE__ */ conversion('task', function (given) {
  let value: unknown;
  if ((value = given['cmd']) !== undefined) this['cmd'] = value;
  if ((value = given['id']) !== undefined) this['id'] = value;
  if ((value = given['install']) !== undefined) this['install'] = value;
  if ((value = given['label']) !== undefined) this['label'] = value;
  if ((value = given['message']) !== undefined) this['message'] = value;
  if ((value = given['percentMax']) !== undefined)
    this['percentMax'] = decodeInteger(value) ?? keep('percentMax', value);
  if ((value = given['percentMin']) !== undefined)
    this['percentMin'] = decodeInteger(value) ?? keep('percentMin', value);
  if ((value = given['rate']) !== undefined) this['rate'] = decodeInteger(value) ?? keep('rate', value);
  if ((value = given['status']) !== undefined) this['status'] = value;
  if ((value = given['time']) !== undefined) this['time'] = decodeInteger(value) ?? keep('time', value);
  if ((value = given['title']) !== undefined) this['title'] = value;
  if ((value = given['url']) !== undefined) this['url'] = value;
  if ((value = given['user']) !== undefined) this['user'] = value;
  if ((value = given['ws_label']) !== undefined) this['ws_label'] = value;
});

/**
 * The task of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function taskToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(taskToV2Conversion, value, options);
}

export const taskToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  'task',
  function (given) {
    let value: unknown;
    if ((value = given['cmd']) !== undefined) this['cmd'] = value;
    if ((value = given['id']) !== undefined) this['id'] = value;
    if ((value = given['install']) !== undefined) this['install'] = value;
    if ((value = given['label']) !== undefined) this['label'] = value;
    if ((value = given['message']) !== undefined) this['message'] = value;
    if ((value = given['percentMax']) !== undefined)
      this['percentMax'] = encodeInteger(value) ?? keep('percentMax', value);
    if ((value = given['percentMin']) !== undefined)
      this['percentMin'] = encodeInteger(value) ?? keep('percentMin', value);
    if ((value = given['rate']) !== undefined) this['rate'] = encodeInteger(value) ?? keep('rate', value);
    if ((value = given['status']) !== undefined) this['status'] = value;
    if ((value = given['time']) !== undefined) this['time'] = encodeInteger(value) ?? keep('time', value);
    if ((value = given['title']) !== undefined) this['title'] = value;
    if ((value = given['url']) !== undefined) this['url'] = value;
    if ((value = given['user']) !== undefined) this['user'] = value;
    if ((value = given['ws_label']) !== undefined) this['ws_label'] = value;
  },
  ownName,
);

/**
 * The task of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function taskToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(taskToV1Conversion, value, options);
}
