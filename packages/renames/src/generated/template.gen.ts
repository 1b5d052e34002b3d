// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-e12a3c94a60f0be255abebeea9360bed59cf9962f1503039239fd58143a7ba3c
import type { Template as Version1 } from '@installatron-openapi/types/v1';
import type { Template as Version2 } from '@installatron-openapi/types';
import { decodeYesNo, encodeYesNo } from '../codecs/yes-no.ts';
import { decodeInteger, encodeInteger } from '../codecs/integer.ts';
import { decodeList, encodeList } from '../codecs/list.ts';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { carried, carryFrom, carryTo, isCarried } from '../conversion/carry.ts';
import { nestedItems } from '../conversion/nested.ts';
import { quickItems } from '../conversion/quick-nested.ts';
import { conversion, written } from '../conversion/quick.ts';
import { run } from '../conversion/run.ts';
import { flat } from '../conversion/shape.ts';
import { pluginToV1Conversion, pluginToV2Conversion } from './plugin.gen.ts';
import { themeToV1Conversion, themeToV2Conversion } from './theme.gen.ts';

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

export const templateToV2Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'template',
    wanted: 'v2',
    steps: [
      ['installer', 'application'],
      ['autobk', 'autobk', readAutobkValue, { carry: carryTo('schedule', 'autobk_schedule') }],
      ['autobk-daily', 'autobk_daily', decodeInteger],
      ['autobk-monthly', 'autobk_monthly', decodeInteger],
      ['autobk-weekly', 'autobk_weekly', decodeInteger],
      ['autoup', 'autoup', readAutoupValue],
      ['autoup-backup', 'autoup_backup', readAutoupBackupValue],
      ['autoup-plugins', 'autoup_plugins', readAutoupPluginsValue],
      ['autoup-themes', 'autoup_themes', readAutoupPluginsValue],
      ['cache-files', 'cache_files'],
      ['cache-numbackups', 'cache_numbackups'],
      ['cache-preview', 'cache_preview'],
      ['cache-tables', 'cache_tables'],
      ['cache-time', 'cache_time'],
      ['db-host', 'db_host'],
      ['db-name', 'db_name'],
      ['db-pass', 'db_pass'],
      ['db-prefix', 'db_prefix'],
      ['db-type', 'db_type'],
      ['db-user', 'db_user'],
      ['cf-email', 'email'],
      ['list-exclude-files', 'exclude_files', decodeList],
      ['list-files', 'files', decodeList],
      ['cf-limitloginattempts', 'limitloginattempts'],
      ['link-admin', 'link_admin'],
      ['cf-login', 'login'],
      ['list-notification', 'notification', decodeList],
      ['path-created', 'path_created'],
      ['list-plugins', 'plugins', nestedItems(pluginToV2Conversion)],
      ['cf-sitetagline', 'sitetagline'],
      ['cf-sitetitle', 'sitetitle'],
      ['suspended', 'suspended', decodeYesNo],
      ['list-tables', 'tables', decodeList],
      ['list-themes', 'themes', nestedItems(themeToV2Conversion)],
      ['time', 'time_created', decodeInteger],
      ['time-updated', 'time_updated', decodeInteger],
      ['cf-twofactor', 'twofactor'],
      ['url-domain', 'url_domain'],
      ['version-autouped', 'version_autouped'],
      ['version-autouped-attempts', 'version_autouped_attempts'],
      ['version-available', 'version_available'],
      ['version-updates-available', 'version_updates_available'],
    ],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['agent']) !== undefined) {
      count++;
      this['agent'] = value;
    }
    if ((value = given['installer']) !== undefined) {
      count++;
      this['application'] = value;
    }
    if ((value = given['autobk-daily']) !== undefined && (value = decodeInteger(value)) !== undefined) {
      count++;
      this['autobk_daily'] = value;
    }
    if ((value = given['autobk-monthly']) !== undefined && (value = decodeInteger(value)) !== undefined) {
      count++;
      this['autobk_monthly'] = value;
    }
    if ((value = given['autobk-weekly']) !== undefined && (value = decodeInteger(value)) !== undefined) {
      count++;
      this['autobk_weekly'] = value;
    }
    if ((value = given['autoup']) !== undefined && (value = readAutoupValue(value)) !== undefined) {
      count++;
      this['autoup'] = value;
    }
    if (
      (value = given['autoup-backup']) !== undefined &&
      (value = readAutoupBackupValue(value)) !== undefined
    ) {
      count++;
      this['autoup_backup'] = value;
    }
    if (
      (value = given['autoup-plugins']) !== undefined &&
      (value = readAutoupPluginsValue(value)) !== undefined
    ) {
      count++;
      this['autoup_plugins'] = value;
    }
    if (
      (value = given['autoup-themes']) !== undefined &&
      (value = readAutoupPluginsValue(value)) !== undefined
    ) {
      count++;
      this['autoup_themes'] = value;
    }
    if ((value = given['bkloc']) !== undefined) {
      count++;
      this['bkloc'] = value;
    }
    if ((value = given['cache-files']) !== undefined) {
      count++;
      this['cache_files'] = value;
    }
    if ((value = given['cache-numbackups']) !== undefined) {
      count++;
      this['cache_numbackups'] = value;
    }
    if ((value = given['cache-preview']) !== undefined) {
      count++;
      this['cache_preview'] = value;
    }
    if ((value = given['cache-tables']) !== undefined) {
      count++;
      this['cache_tables'] = value;
    }
    if ((value = given['cache-time']) !== undefined) {
      count++;
      this['cache_time'] = value;
    }
    if ((value = given['db-host']) !== undefined) {
      count++;
      this['db_host'] = value;
    }
    if ((value = given['db-name']) !== undefined) {
      count++;
      this['db_name'] = value;
    }
    if ((value = given['db-pass']) !== undefined) {
      count++;
      this['db_pass'] = value;
    }
    if ((value = given['db-prefix']) !== undefined) {
      count++;
      this['db_prefix'] = value;
    }
    if ((value = given['db-type']) !== undefined) {
      count++;
      this['db_type'] = value;
    }
    if ((value = given['db-user']) !== undefined) {
      count++;
      this['db_user'] = value;
    }
    if ((value = given['cf-email']) !== undefined) {
      count++;
      this['email'] = value;
    }
    if ((value = given['list-exclude-files']) !== undefined && (value = decodeList(value)) !== undefined) {
      count++;
      this['exclude_files'] = value;
    }
    if ((value = given['list-files']) !== undefined && (value = decodeList(value)) !== undefined) {
      count++;
      this['files'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['language']) !== undefined) {
      count++;
      this['language'] = value;
    }
    if ((value = given['cf-limitloginattempts']) !== undefined) {
      count++;
      this['limitloginattempts'] = value;
    }
    if ((value = given['link-admin']) !== undefined) {
      count++;
      this['link_admin'] = value;
    }
    if ((value = given['cf-login']) !== undefined) {
      count++;
      this['login'] = value;
    }
    if ((value = given['list-notification']) !== undefined && (value = decodeList(value)) !== undefined) {
      count++;
      this['notification'] = value;
    }
    if ((value = given['owner']) !== undefined) {
      count++;
      this['owner'] = value;
    }
    if ((value = given['path']) !== undefined) {
      count++;
      this['path'] = value;
    }
    if ((value = given['path-created']) !== undefined) {
      count++;
      this['path_created'] = value;
    }
    if (
      (value = given['list-plugins']) !== undefined &&
      (value = quickItems(value, pluginToV2Conversion)) !== undefined
    ) {
      count++;
      this['plugins'] = value;
    }
    if ((value = given['cf-sitetagline']) !== undefined) {
      count++;
      this['sitetagline'] = value;
    }
    if ((value = given['cf-sitetitle']) !== undefined) {
      count++;
      this['sitetitle'] = value;
    }
    if ((value = given['suspended']) !== undefined && (value = decodeYesNo(value)) !== undefined) {
      count++;
      this['suspended'] = value;
    }
    if ((value = given['list-tables']) !== undefined && (value = decodeList(value)) !== undefined) {
      count++;
      this['tables'] = value;
    }
    if ((value = given['template_application']) !== undefined) {
      count++;
      this['template_application'] = value;
    }
    if ((value = given['template_desc']) !== undefined) {
      count++;
      this['template_desc'] = value;
    }
    if ((value = given['template_filename']) !== undefined) {
      count++;
      this['template_filename'] = value;
    }
    if ((value = given['template_name']) !== undefined) {
      count++;
      this['template_name'] = value;
    }
    if ((value = given['template_scope']) !== undefined) {
      count++;
      this['template_scope'] = value;
    }
    if (
      (value = given['list-themes']) !== undefined &&
      (value = quickItems(value, themeToV2Conversion)) !== undefined
    ) {
      count++;
      this['themes'] = value;
    }
    if ((value = given['time']) !== undefined && (value = decodeInteger(value)) !== undefined) {
      count++;
      this['time_created'] = value;
    }
    if ((value = given['time-updated']) !== undefined && (value = decodeInteger(value)) !== undefined) {
      count++;
      this['time_updated'] = value;
    }
    if ((value = given['title']) !== undefined) {
      count++;
      this['title'] = value;
    }
    if ((value = given['cf-twofactor']) !== undefined) {
      count++;
      this['twofactor'] = value;
    }
    if ((value = given['url']) !== undefined) {
      count++;
      this['url'] = value;
    }
    if ((value = given['url-domain']) !== undefined) {
      count++;
      this['url_domain'] = value;
    }
    if ((value = given['version']) !== undefined) {
      count++;
      this['version'] = value;
    }
    if ((value = given['version-autouped']) !== undefined) {
      count++;
      this['version_autouped'] = value;
    }
    if ((value = given['version-autouped-attempts']) !== undefined) {
      count++;
      this['version_autouped_attempts'] = value;
    }
    if ((value = given['version-available']) !== undefined) {
      count++;
      this['version_available'] = value;
    }
    if ((value = given['version-updates-available']) !== undefined) {
      count++;
      this['version_updates_available'] = value;
    }
    if ((value = given['autobk_schedule']) !== undefined) {
      count++;
      this['autobk_schedule'] = value;
    }
    if ((value = given['autobk']) !== undefined && (value = readAutobkValue(value)) !== undefined) {
      count++;
      this['autobk'] = value;
    } else if (isCarried((value = given['autobk'])) && given['autobk_schedule'] === undefined) {
      count++;
      this['autobk'] = 'schedule';
      this['autobk_schedule'] = value;
    }
    written.count = count;
  },
);

/**
 * The template of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function templateToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(templateToV2Conversion, value, options);
}

export const templateToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'template',
    wanted: 'v1',
    steps: [
      ['application', 'installer'],
      [
        'autobk',
        'autobk',
        writeAutobkValue,
        { carry: carryFrom('schedule', 'autobk_schedule', readAutobkValue) },
      ],
      ['autobk_daily', 'autobk-daily', encodeInteger],
      ['autobk_monthly', 'autobk-monthly', encodeInteger],
      ['autobk_weekly', 'autobk-weekly', encodeInteger],
      ['autoup', 'autoup', writeAutoupValue],
      ['autoup_backup', 'autoup-backup', writeAutoupBackupValue],
      ['autoup_plugins', 'autoup-plugins', writeAutoupPluginsValue],
      ['autoup_themes', 'autoup-themes', writeAutoupPluginsValue],
      ['cache_files', 'cache-files'],
      ['cache_numbackups', 'cache-numbackups'],
      ['cache_preview', 'cache-preview'],
      ['cache_tables', 'cache-tables'],
      ['cache_time', 'cache-time'],
      ['db_host', 'db-host'],
      ['db_name', 'db-name'],
      ['db_pass', 'db-pass'],
      ['db_prefix', 'db-prefix'],
      ['db_type', 'db-type'],
      ['db_user', 'db-user'],
      ['email', 'cf-email'],
      ['exclude_files', 'list-exclude-files', encodeList],
      ['files', 'list-files', encodeList],
      ['limitloginattempts', 'cf-limitloginattempts'],
      ['link_admin', 'link-admin'],
      ['login', 'cf-login'],
      ['notification', 'list-notification', encodeList],
      ['path_created', 'path-created'],
      ['plugins', 'list-plugins', nestedItems(pluginToV1Conversion)],
      ['sitetagline', 'cf-sitetagline'],
      ['sitetitle', 'cf-sitetitle'],
      ['suspended', 'suspended', encodeYesNo],
      ['tables', 'list-tables', encodeList],
      ['themes', 'list-themes', nestedItems(themeToV1Conversion)],
      ['time_created', 'time', encodeInteger],
      ['time_updated', 'time-updated', encodeInteger],
      ['twofactor', 'cf-twofactor'],
      ['url_domain', 'url-domain'],
      ['version_autouped', 'version-autouped'],
      ['version_autouped_attempts', 'version-autouped-attempts'],
      ['version_available', 'version-available'],
      ['version_updates_available', 'version-updates-available'],
      ['autobk_schedule', 'autobk_schedule'],
    ],
    foreign: [],
    shape: flat,
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['agent']) !== undefined) {
      count++;
      this['agent'] = value;
    }
    if ((value = given['application']) !== undefined) {
      count++;
      this['installer'] = value;
    }
    if ((value = given['autobk_daily']) !== undefined && (value = encodeInteger(value)) !== undefined) {
      count++;
      this['autobk-daily'] = value;
    }
    if ((value = given['autobk_monthly']) !== undefined && (value = encodeInteger(value)) !== undefined) {
      count++;
      this['autobk-monthly'] = value;
    }
    if ((value = given['autobk_weekly']) !== undefined && (value = encodeInteger(value)) !== undefined) {
      count++;
      this['autobk-weekly'] = value;
    }
    if ((value = given['autoup']) !== undefined && (value = writeAutoupValue(value)) !== undefined) {
      count++;
      this['autoup'] = value;
    }
    if (
      (value = given['autoup_backup']) !== undefined &&
      (value = writeAutoupBackupValue(value)) !== undefined
    ) {
      count++;
      this['autoup-backup'] = value;
    }
    if (
      (value = given['autoup_plugins']) !== undefined &&
      (value = writeAutoupPluginsValue(value)) !== undefined
    ) {
      count++;
      this['autoup-plugins'] = value;
    }
    if (
      (value = given['autoup_themes']) !== undefined &&
      (value = writeAutoupPluginsValue(value)) !== undefined
    ) {
      count++;
      this['autoup-themes'] = value;
    }
    if ((value = given['bkloc']) !== undefined) {
      count++;
      this['bkloc'] = value;
    }
    if ((value = given['cache_files']) !== undefined) {
      count++;
      this['cache-files'] = value;
    }
    if ((value = given['cache_numbackups']) !== undefined) {
      count++;
      this['cache-numbackups'] = value;
    }
    if ((value = given['cache_preview']) !== undefined) {
      count++;
      this['cache-preview'] = value;
    }
    if ((value = given['cache_tables']) !== undefined) {
      count++;
      this['cache-tables'] = value;
    }
    if ((value = given['cache_time']) !== undefined) {
      count++;
      this['cache-time'] = value;
    }
    if ((value = given['db_host']) !== undefined) {
      count++;
      this['db-host'] = value;
    }
    if ((value = given['db_name']) !== undefined) {
      count++;
      this['db-name'] = value;
    }
    if ((value = given['db_pass']) !== undefined) {
      count++;
      this['db-pass'] = value;
    }
    if ((value = given['db_prefix']) !== undefined) {
      count++;
      this['db-prefix'] = value;
    }
    if ((value = given['db_type']) !== undefined) {
      count++;
      this['db-type'] = value;
    }
    if ((value = given['db_user']) !== undefined) {
      count++;
      this['db-user'] = value;
    }
    if ((value = given['email']) !== undefined) {
      count++;
      this['cf-email'] = value;
    }
    if ((value = given['exclude_files']) !== undefined && (value = encodeList(value)) !== undefined) {
      count++;
      this['list-exclude-files'] = value;
    }
    if ((value = given['files']) !== undefined && (value = encodeList(value)) !== undefined) {
      count++;
      this['list-files'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['language']) !== undefined) {
      count++;
      this['language'] = value;
    }
    if ((value = given['limitloginattempts']) !== undefined) {
      count++;
      this['cf-limitloginattempts'] = value;
    }
    if ((value = given['link_admin']) !== undefined) {
      count++;
      this['link-admin'] = value;
    }
    if ((value = given['login']) !== undefined) {
      count++;
      this['cf-login'] = value;
    }
    if ((value = given['notification']) !== undefined && (value = encodeList(value)) !== undefined) {
      count++;
      this['list-notification'] = value;
    }
    if ((value = given['owner']) !== undefined) {
      count++;
      this['owner'] = value;
    }
    if ((value = given['path']) !== undefined) {
      count++;
      this['path'] = value;
    }
    if ((value = given['path_created']) !== undefined) {
      count++;
      this['path-created'] = value;
    }
    if (
      (value = given['plugins']) !== undefined &&
      (value = quickItems(value, pluginToV1Conversion)) !== undefined
    ) {
      count++;
      this['list-plugins'] = value;
    }
    if ((value = given['sitetagline']) !== undefined) {
      count++;
      this['cf-sitetagline'] = value;
    }
    if ((value = given['sitetitle']) !== undefined) {
      count++;
      this['cf-sitetitle'] = value;
    }
    if ((value = given['suspended']) !== undefined && (value = encodeYesNo(value)) !== undefined) {
      count++;
      this['suspended'] = value;
    }
    if ((value = given['tables']) !== undefined && (value = encodeList(value)) !== undefined) {
      count++;
      this['list-tables'] = value;
    }
    if ((value = given['template_application']) !== undefined) {
      count++;
      this['template_application'] = value;
    }
    if ((value = given['template_desc']) !== undefined) {
      count++;
      this['template_desc'] = value;
    }
    if ((value = given['template_filename']) !== undefined) {
      count++;
      this['template_filename'] = value;
    }
    if ((value = given['template_name']) !== undefined) {
      count++;
      this['template_name'] = value;
    }
    if ((value = given['template_scope']) !== undefined) {
      count++;
      this['template_scope'] = value;
    }
    if (
      (value = given['themes']) !== undefined &&
      (value = quickItems(value, themeToV1Conversion)) !== undefined
    ) {
      count++;
      this['list-themes'] = value;
    }
    if ((value = given['time_created']) !== undefined && (value = encodeInteger(value)) !== undefined) {
      count++;
      this['time'] = value;
    }
    if ((value = given['time_updated']) !== undefined && (value = encodeInteger(value)) !== undefined) {
      count++;
      this['time-updated'] = value;
    }
    if ((value = given['title']) !== undefined) {
      count++;
      this['title'] = value;
    }
    if ((value = given['twofactor']) !== undefined) {
      count++;
      this['cf-twofactor'] = value;
    }
    if ((value = given['url']) !== undefined) {
      count++;
      this['url'] = value;
    }
    if ((value = given['url_domain']) !== undefined) {
      count++;
      this['url-domain'] = value;
    }
    if ((value = given['version']) !== undefined) {
      count++;
      this['version'] = value;
    }
    if ((value = given['version_autouped']) !== undefined) {
      count++;
      this['version-autouped'] = value;
    }
    if ((value = given['version_autouped_attempts']) !== undefined) {
      count++;
      this['version-autouped-attempts'] = value;
    }
    if ((value = given['version_available']) !== undefined) {
      count++;
      this['version-available'] = value;
    }
    if ((value = given['version_updates_available']) !== undefined) {
      count++;
      this['version-updates-available'] = value;
    }
    if (
      (value = carried(given['autobk'], 'schedule', given['autobk_schedule'], readAutobkValue)) !== undefined
    ) {
      count += 2;
      this['autobk'] = value;
    } else {
      if ((value = given['autobk_schedule']) !== undefined) {
        count++;
        this['autobk_schedule'] = value;
      }
      if ((value = given['autobk']) !== undefined && (value = writeAutobkValue(value)) !== undefined) {
        count++;
        this['autobk'] = value;
      }
    }
    written.count = count;
  },
);

/**
 * The template of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function templateToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(templateToV1Conversion, value, options);
}
