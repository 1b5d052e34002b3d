// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-7ad0f0d7fbfb064929e48cace65101c970bcf0a8f9666af21922b34e5cfe17c7
import type { Backup as Version1 } from '@installatron-openapi/types/v1';
import type { Backup as Version2 } from '@installatron-openapi/types';
import { decodeYesNo, encodeYesNo } from '../codecs/yes-no.ts';
import { decodeInteger, encodeInteger } from '../codecs/integer.ts';
import { decodeList, encodeList } from '../codecs/list.ts';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { carried } from '../conversion/carried.ts';
import { conversion } from '../conversion/conversion.ts';
import { keep } from '../conversion/findings.ts';
import { ownName } from '../conversion/meaning.ts';
import { run } from '../conversion/run.ts';

/**
 * Reads autobk as version 1 has it.
 */
function readAutobkValue(value: unknown) {
  switch (value) {
    case 1:
    case '1':
    case 'custom':
      return 'custom';
    case 0:
    case '0':
    case 'none':
      return 'none';
    case 'schedule':
      return 'schedule';
    default:
      return undefined;
  }
}

/**
 * Writes autobk as version 1 has it.
 */
function writeAutobkValue(value: unknown) {
  switch (value) {
    case 'custom':
      return 1;
    case 'none':
      return 0;
    default:
      return undefined;
  }
}

/**
 * Reads autoup as version 1 has it.
 */
function readAutoupValue(value: unknown) {
  switch (value) {
    case 2:
    case '2':
      return 'all';
    case 1:
    case '1':
      return 'custom';
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
      return 2;
    case 'custom':
    case 'minor':
      return 1;
    case 'none':
      return 0;
    default:
      return undefined;
  }
}

/**
 * Reads autoup_backup as version 1 has it.
 */
function readAutoupBackupValue(value: unknown) {
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
 * Writes autoup_backup as version 1 has it.
 */
function writeAutoupBackupValue(value: unknown) {
  switch (value) {
    case 'all':
      return 1;
    case 'none':
      return 0;
    default:
      return undefined;
  }
}

/**
 * Reads autoup_plugins as version 1 has it.
 */
function readAutoupPluginsValue(value: unknown) {
  switch (value) {
    case 1:
    case '1':
      return 'all';
    case 2:
    case '2':
      return 'custom';
    case 0:
    case '0':
      return 'none';
    default:
      return undefined;
  }
}

/**
 * Writes autoup_plugins as version 1 has it.
 */
function writeAutoupPluginsValue(value: unknown) {
  switch (value) {
    case 'all':
      return 1;
    case 'custom':
      return 2;
    case 'none':
      return 0;
    default:
      return undefined;
  }
}

export const backupToV2Conversion: Conversion = /* @__PURE__ */ conversion('backup', function (given) {
  let value: unknown;
  if ((value = given['agent']) !== undefined) this['agent'] = value;
  if ((value = given['installer']) !== undefined) this['application'] = value;
  if ((value = given['autobk-daily']) !== undefined)
    this['autobk_daily'] = decodeInteger(value) ?? keep('autobk-daily', value);
  if ((value = given['autobk-monthly']) !== undefined)
    this['autobk_monthly'] = decodeInteger(value) ?? keep('autobk-monthly', value);
  if ((value = given['autobk-weekly']) !== undefined)
    this['autobk_weekly'] = decodeInteger(value) ?? keep('autobk-weekly', value);
  if ((value = given['autoup']) !== undefined)
    this['autoup'] = readAutoupValue(value) ?? keep('autoup', value);
  if ((value = given['autoup-backup']) !== undefined)
    this['autoup_backup'] = readAutoupBackupValue(value) ?? keep('autoup-backup', value);
  if ((value = given['autoup-plugins']) !== undefined)
    this['autoup_plugins'] = readAutoupPluginsValue(value) ?? keep('autoup-plugins', value);
  if ((value = given['autoup-themes']) !== undefined)
    this['autoup_themes'] = readAutoupPluginsValue(value) ?? keep('autoup-themes', value);
  if ((value = given['backup_filename']) !== undefined) this['backup_filename'] = value;
  if ((value = given['backup_install']) !== undefined) this['backup_install'] = value;
  if ((value = given['backup_location']) !== undefined) this['backup_location'] = value;
  if ((value = given['backup_note']) !== undefined) this['backup_note'] = value;
  if ((value = given['backup_time']) !== undefined)
    this['backup_time'] = decodeInteger(value) ?? keep('backup_time', value);
  if ((value = given['bkloc']) !== undefined) this['bkloc'] = value;
  if ((value = given['cache-files']) !== undefined) this['cache_files'] = value;
  if ((value = given['cache-numbackups']) !== undefined) this['cache_numbackups'] = value;
  if ((value = given['cache-preview']) !== undefined) this['cache_preview'] = value;
  if ((value = given['cache-tables']) !== undefined) this['cache_tables'] = value;
  if ((value = given['cache-time']) !== undefined) this['cache_time'] = value;
  if ((value = given['db-host']) !== undefined) this['db_host'] = value;
  if ((value = given['db-name']) !== undefined) this['db_name'] = value;
  if ((value = given['db-pass']) !== undefined) this['db_pass'] = value;
  if ((value = given['db-prefix']) !== undefined) this['db_prefix'] = value;
  if ((value = given['db-type']) !== undefined) this['db_type'] = value;
  if ((value = given['db-user']) !== undefined) this['db_user'] = value;
  if ((value = given['cf-email']) !== undefined) this['email'] = value;
  if ((value = given['list-exclude-files']) !== undefined)
    this['exclude_files'] = decodeList(value) ?? keep('list-exclude-files', value);
  if ((value = given['list-files']) !== undefined)
    this['files'] = decodeList(value) ?? keep('list-files', value);
  if ((value = given['id']) !== undefined) this['id'] = value;
  if ((value = given['language']) !== undefined) this['language'] = value;
  if ((value = given['cf-limitloginattempts']) !== undefined) this['limitloginattempts'] = value;
  if ((value = given['link-admin']) !== undefined) this['link_admin'] = value;
  if ((value = given['cf-login']) !== undefined) this['login'] = value;
  if ((value = given['list-notification']) !== undefined)
    this['notification'] = decodeList(value) ?? keep('list-notification', value);
  if ((value = given['owner']) !== undefined) this['owner'] = value;
  if ((value = given['path']) !== undefined) this['path'] = value;
  if ((value = given['path-created']) !== undefined) this['path_created'] = value;
  if ((value = given['list-plugins']) !== undefined) this['plugins'] = value;
  if ((value = given['cf-sitetagline']) !== undefined) this['sitetagline'] = value;
  if ((value = given['cf-sitetitle']) !== undefined) this['sitetitle'] = value;
  if ((value = given['suspended']) !== undefined)
    this['suspended'] = decodeYesNo(value) ?? keep('suspended', value);
  if ((value = given['list-tables']) !== undefined)
    this['tables'] = decodeList(value) ?? keep('list-tables', value);
  if ((value = given['list-themes']) !== undefined) this['themes'] = value;
  if ((value = given['time']) !== undefined)
    this['time_created'] = decodeInteger(value) ?? keep('time', value);
  if ((value = given['time-updated']) !== undefined)
    this['time_updated'] = decodeInteger(value) ?? keep('time-updated', value);
  if ((value = given['title']) !== undefined) this['title'] = value;
  if ((value = given['cf-twofactor']) !== undefined) this['twofactor'] = value;
  if ((value = given['url']) !== undefined) this['url'] = value;
  if ((value = given['url-domain']) !== undefined) this['url_domain'] = value;
  if ((value = given['version']) !== undefined) this['version'] = value;
  if ((value = given['version-autouped']) !== undefined) this['version_autouped'] = value;
  if ((value = given['version-autouped-attempts']) !== undefined) this['version_autouped_attempts'] = value;
  if ((value = given['version-available']) !== undefined) this['version_available'] = value;
  if ((value = given['version-updates-available']) !== undefined) this['version_updates_available'] = value;
  if ((value = given['autobk']) !== undefined)
    this['autobk'] =
      readAutobkValue(value) ??
      (typeof value === 'string' && value && !Object.hasOwn(given, 'autobk_schedule')
        ? ((this['autobk_schedule'] = value), 'schedule')
        : keep('autobk', value));
});

/**
 * The backup of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function backupToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(backupToV2Conversion, value, options);
}

export const backupToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  'backup',
  function (given) {
    let value: unknown;
    if ((value = given['agent']) !== undefined) this['agent'] = value;
    if ((value = given['application']) !== undefined) this['installer'] = value;
    if ((value = given['autobk_daily']) !== undefined)
      this['autobk-daily'] = encodeInteger(value) ?? keep('autobk_daily', value);
    if ((value = given['autobk_monthly']) !== undefined)
      this['autobk-monthly'] = encodeInteger(value) ?? keep('autobk_monthly', value);
    if ((value = given['autobk_weekly']) !== undefined)
      this['autobk-weekly'] = encodeInteger(value) ?? keep('autobk_weekly', value);
    if ((value = given['autoup']) !== undefined)
      this['autoup'] = writeAutoupValue(value) ?? keep('autoup', value);
    if ((value = given['autoup_backup']) !== undefined)
      this['autoup-backup'] = writeAutoupBackupValue(value) ?? keep('autoup_backup', value);
    if ((value = given['autoup_plugins']) !== undefined)
      this['autoup-plugins'] = writeAutoupPluginsValue(value) ?? keep('autoup_plugins', value);
    if ((value = given['autoup_themes']) !== undefined)
      this['autoup-themes'] = writeAutoupPluginsValue(value) ?? keep('autoup_themes', value);
    if ((value = given['backup_filename']) !== undefined) this['backup_filename'] = value;
    if ((value = given['backup_install']) !== undefined) this['backup_install'] = value;
    if ((value = given['backup_location']) !== undefined) this['backup_location'] = value;
    if ((value = given['backup_note']) !== undefined) this['backup_note'] = value;
    if ((value = given['backup_time']) !== undefined)
      this['backup_time'] = encodeInteger(value) ?? keep('backup_time', value);
    if ((value = given['bkloc']) !== undefined) this['bkloc'] = value;
    if ((value = given['cache_files']) !== undefined) this['cache-files'] = value;
    if ((value = given['cache_numbackups']) !== undefined) this['cache-numbackups'] = value;
    if ((value = given['cache_preview']) !== undefined) this['cache-preview'] = value;
    if ((value = given['cache_tables']) !== undefined) this['cache-tables'] = value;
    if ((value = given['cache_time']) !== undefined) this['cache-time'] = value;
    if ((value = given['db_host']) !== undefined) this['db-host'] = value;
    if ((value = given['db_name']) !== undefined) this['db-name'] = value;
    if ((value = given['db_pass']) !== undefined) this['db-pass'] = value;
    if ((value = given['db_prefix']) !== undefined) this['db-prefix'] = value;
    if ((value = given['db_type']) !== undefined) this['db-type'] = value;
    if ((value = given['db_user']) !== undefined) this['db-user'] = value;
    if ((value = given['email']) !== undefined) this['cf-email'] = value;
    if ((value = given['exclude_files']) !== undefined)
      this['list-exclude-files'] = encodeList(value) ?? keep('exclude_files', value);
    if ((value = given['files']) !== undefined)
      this['list-files'] = encodeList(value) ?? keep('files', value);
    if ((value = given['id']) !== undefined) this['id'] = value;
    if ((value = given['language']) !== undefined) this['language'] = value;
    if ((value = given['limitloginattempts']) !== undefined) this['cf-limitloginattempts'] = value;
    if ((value = given['link_admin']) !== undefined) this['link-admin'] = value;
    if ((value = given['login']) !== undefined) this['cf-login'] = value;
    if ((value = given['notification']) !== undefined)
      this['list-notification'] = encodeList(value) ?? keep('notification', value);
    if ((value = given['owner']) !== undefined) this['owner'] = value;
    if ((value = given['path']) !== undefined) this['path'] = value;
    if ((value = given['path_created']) !== undefined) this['path-created'] = value;
    if ((value = given['plugins']) !== undefined) this['list-plugins'] = value;
    if ((value = given['sitetagline']) !== undefined) this['cf-sitetagline'] = value;
    if ((value = given['sitetitle']) !== undefined) this['cf-sitetitle'] = value;
    if ((value = given['suspended']) !== undefined)
      this['suspended'] = encodeYesNo(value) ?? keep('suspended', value);
    if ((value = given['tables']) !== undefined)
      this['list-tables'] = encodeList(value) ?? keep('tables', value);
    if ((value = given['themes']) !== undefined) this['list-themes'] = value;
    if ((value = given['time_created']) !== undefined)
      this['time'] = encodeInteger(value) ?? keep('time_created', value);
    if ((value = given['time_updated']) !== undefined)
      this['time-updated'] = encodeInteger(value) ?? keep('time_updated', value);
    if ((value = given['title']) !== undefined) this['title'] = value;
    if ((value = given['twofactor']) !== undefined) this['cf-twofactor'] = value;
    if ((value = given['url']) !== undefined) this['url'] = value;
    if ((value = given['url_domain']) !== undefined) this['url-domain'] = value;
    if ((value = given['version']) !== undefined) this['version'] = value;
    if ((value = given['version_autouped']) !== undefined) this['version-autouped'] = value;
    if ((value = given['version_autouped_attempts']) !== undefined) this['version-autouped-attempts'] = value;
    if ((value = given['version_available']) !== undefined) this['version-available'] = value;
    if ((value = given['version_updates_available']) !== undefined) this['version-updates-available'] = value;
    if (
      (value = carried(given['autobk'], 'schedule', given['autobk_schedule'], readAutobkValue)) !== undefined
    )
      this['autobk'] = value;
    else {
      if ((value = given['autobk_schedule']) !== undefined) this['autobk_schedule'] = value;
      if ((value = given['autobk']) !== undefined)
        this['autobk'] = writeAutobkValue(value) ?? keep('autobk', value);
    }
  },
  ownName,
);

/**
 * The backup of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function backupToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(backupToV1Conversion, value, options);
}
