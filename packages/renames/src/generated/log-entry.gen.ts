// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-b67dd2cb37ae781cf558bc91f89d8d364dad86df90fc47fdfc50041d4965cad1
import type { LogEntry as Version1 } from '@installatron-openapi/types/v1';
import type { LogEntry as Version2 } from '@installatron-openapi/types';
import { decodeInteger, encodeInteger } from '../codecs/integer.ts';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion } from '../conversion/conversion.ts';
import { keep } from '../conversion/findings.ts';
import { ownName } from '../conversion/meaning.ts';
import { run } from '../conversion/run.ts';

export const logEntryToV2Conversion: Conversion = /* @__PURE__ */ conversion('log-entry', function (given) {
  let value: unknown;
  if ((value = given['backup_location']) !== undefined) this['backup_location'] = value;
  if ((value = given['backup_schedule']) !== undefined) this['backup_schedule'] = value;
  if ((value = given['cmd']) !== undefined) this['cmd'] = value;
  if ((value = given['ext_name']) !== undefined) this['ext_name'] = value;
  if ((value = given['id']) !== undefined) this['id'] = value;
  if ((value = given['install']) !== undefined) this['install'] = value;
  if ((value = given['message']) !== undefined) this['message'] = value;
  if ((value = given['plugin_name']) !== undefined) this['plugin_name'] = value;
  if ((value = given['severity']) !== undefined) this['severity'] = value;
  if ((value = given['source_title']) !== undefined) this['source_title'] = value;
  if ((value = given['source_url']) !== undefined) this['source_url'] = value;
  if ((value = given['theme_name']) !== undefined) this['theme_name'] = value;
  if ((value = given['time']) !== undefined) this['time'] = decodeInteger(value) ?? keep('time', value);
  if ((value = given['title']) !== undefined) this['title'] = value;
  if ((value = given['url']) !== undefined) this['url'] = value;
  if ((value = given['user']) !== undefined) this['user'] = value;
});

/**
 * The log-entry of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function logEntryToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(logEntryToV2Conversion, value, options);
}

export const logEntryToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  'log-entry',
  function (given) {
    let value: unknown;
    if ((value = given['backup_location']) !== undefined) this['backup_location'] = value;
    if ((value = given['backup_schedule']) !== undefined) this['backup_schedule'] = value;
    if ((value = given['cmd']) !== undefined) this['cmd'] = value;
    if ((value = given['ext_name']) !== undefined) this['ext_name'] = value;
    if ((value = given['id']) !== undefined) this['id'] = value;
    if ((value = given['install']) !== undefined) this['install'] = value;
    if ((value = given['message']) !== undefined) this['message'] = value;
    if ((value = given['plugin_name']) !== undefined) this['plugin_name'] = value;
    if ((value = given['severity']) !== undefined) this['severity'] = value;
    if ((value = given['source_title']) !== undefined) this['source_title'] = value;
    if ((value = given['source_url']) !== undefined) this['source_url'] = value;
    if ((value = given['theme_name']) !== undefined) this['theme_name'] = value;
    if ((value = given['time']) !== undefined) this['time'] = encodeInteger(value) ?? keep('time', value);
    if ((value = given['title']) !== undefined) this['title'] = value;
    if ((value = given['url']) !== undefined) this['url'] = value;
    if ((value = given['user']) !== undefined) this['user'] = value;
  },
  ownName,
);

/**
 * The log-entry of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function logEntryToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(logEntryToV1Conversion, value, options);
}
