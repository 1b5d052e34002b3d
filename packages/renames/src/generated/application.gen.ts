// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-1a21b191b57c270a76721debad168a721999ad84aa53e4c6d45d1770f29f9835
import type { Application as Version1 } from '@installatron-openapi/types/v1';
import type { Application as Version2 } from '@installatron-openapi/types';
import { decodeAuto, encodeAuto } from '../codecs/auto.ts';
import { decodeDate, encodeDate } from '../codecs/date.ts';
import type { Conversion } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { conversion } from '../conversion/conversion.ts';
import { keep, keepBy } from '../conversion/findings.ts';
import { gather, spread } from '../conversion/flattened.ts';
import { isFreeInTime } from '../conversion/free.ts';
import { ownName } from '../conversion/meaning.ts';
import { run } from '../conversion/run.ts';

export const applicationToV2Conversion: Conversion = /* @__PURE__ */ conversion(
  'application',
  function (given) {
    let value: unknown;
    if ((value = given['authordescription']) !== undefined) this['authordescription'] = value;
    if ((value = given['branch']) !== undefined) this['branch'] = value;
    if ((value = given['category']) !== undefined) this['category'] = value;
    if ((value = given['description']) !== undefined) this['description'] = value;
    if ((value = given['fields']) !== undefined) this['fields'] = value;
    if ((value = given['appid']) !== undefined) this['id'] = value;
    if ((value = given['images']) !== undefined) this['images'] = value;
    if ((value = given['install']) !== undefined)
      this['install'] = decodeAuto(value) ?? keep('install', value);
    if ((value = given['languages']) !== undefined) this['languages'] = value;
    if ((value = given['license']) !== undefined) this['license'] = value;
    if ((value = given['name']) !== undefined) this['name'] = value;
    if ((value = given['requirement_database']) !== undefined) this['requirement_database'] = value;
    if ((value = given['requirement_db_prefix_support']) !== undefined)
      this['requirement_db_prefix_support'] = value;
    if ((value = given['requirement_db_prefix_underscore']) !== undefined)
      this['requirement_db_prefix_underscore'] = value;
    if ((value = given['requirement_db_type']) !== undefined) this['requirement_db_type'] = value;
    if ((value = given['requirement_diskspace']) !== undefined) this['requirement_diskspace'] = value;
    if ((value = given['requirement_mysql_version_minimum']) !== undefined)
      this['requirement_mysql_version_minimum'] = value;
    if ((value = given['requirement_php_gd_version_minimum']) !== undefined)
      this['requirement_php_gd_version_minimum'] = value;
    if ((value = given['requirement_php_version_minimum']) !== undefined)
      this['requirement_php_version_minimum'] = value;
    if ((value = given['tags']) !== undefined) this['tags'] = value;
    if ((value = given['date']) !== undefined) this['time'] = decodeDate(value) ?? keep('date', value);
    if ((value = given['type']) !== undefined) this['type'] = value;
    if ((value = given['update']) !== undefined) this['update'] = decodeAuto(value) ?? keep('update', value);
    if ((value = given['upgrade']) !== undefined)
      if (given['update'] === undefined)
        this['update'] =
          decodeAuto(value) ?? keepBy('application.update', '/upgrade', value, 'value-unknown');
      else this['upgrade'] = keepBy('application.update', '/upgrade', value, 'name-taken');
    if ((value = given['upgrade_from']) !== undefined) this['upgrade_from'] = value;
    if ((value = given['version']) !== undefined) this['version'] = value;
    gather(
      this,
      given,
      'links',
      [
        ['changelog', 'link_changelog'],
        ['demo', 'link_demo'],
        ['docs', 'link_docs'],
        ['showcase', 'link_showcase'],
        ['site', 'link_site'],
        ['support', 'link_support'],
      ],
      'application',
    );
    if ((value = given['id']) !== undefined)
      if (given['appid'] !== undefined) this['v1_id'] = value;
      else this['id'] = value;
  },
  undefined,
  isFreeInTime,
);

/**
 * The application of version 1 as that of version 2.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function applicationToV2(value: Version1, options?: ConvertOptions): Version2 {
  return run(applicationToV2Conversion, value, options);
}

export const applicationToV1Conversion: Conversion = /* @__PURE__ */ conversion(
  'application',
  function (given) {
    let value: unknown;
    if ((value = given['authordescription']) !== undefined) this['authordescription'] = value;
    if ((value = given['branch']) !== undefined) this['branch'] = value;
    if ((value = given['category']) !== undefined) this['category'] = value;
    if ((value = given['description']) !== undefined) this['description'] = value;
    if ((value = given['fields']) !== undefined) this['fields'] = value;
    if ((value = given['id']) !== undefined) this['appid'] = value;
    if ((value = given['images']) !== undefined) this['images'] = value;
    if ((value = given['install']) !== undefined)
      this['install'] = encodeAuto(value) ?? keep('install', value);
    if ((value = given['languages']) !== undefined) this['languages'] = value;
    if ((value = given['license']) !== undefined) this['license'] = value;
    if ((value = given['name']) !== undefined) this['name'] = value;
    if ((value = given['requirement_database']) !== undefined) this['requirement_database'] = value;
    if ((value = given['requirement_db_prefix_support']) !== undefined)
      this['requirement_db_prefix_support'] = value;
    if ((value = given['requirement_db_prefix_underscore']) !== undefined)
      this['requirement_db_prefix_underscore'] = value;
    if ((value = given['requirement_db_type']) !== undefined) this['requirement_db_type'] = value;
    if ((value = given['requirement_diskspace']) !== undefined) this['requirement_diskspace'] = value;
    if ((value = given['requirement_mysql_version_minimum']) !== undefined)
      this['requirement_mysql_version_minimum'] = value;
    if ((value = given['requirement_php_gd_version_minimum']) !== undefined)
      this['requirement_php_gd_version_minimum'] = value;
    if ((value = given['requirement_php_version_minimum']) !== undefined)
      this['requirement_php_version_minimum'] = value;
    if ((value = given['tags']) !== undefined) this['tags'] = value;
    if ((value = given['time']) !== undefined) this['date'] = encodeDate(value) ?? keep('time', value);
    if ((value = given['type']) !== undefined) this['type'] = value;
    if ((value = given['update']) !== undefined) this['update'] = encodeAuto(value) ?? keep('update', value);
    if ((value = given['upgrade_from']) !== undefined) this['upgrade_from'] = value;
    if ((value = given['version']) !== undefined) this['version'] = value;
    spread(
      this,
      given,
      'links',
      [
        ['changelog', 'link_changelog'],
        ['demo', 'link_demo'],
        ['docs', 'link_docs'],
        ['showcase', 'link_showcase'],
        ['site', 'link_site'],
        ['support', 'link_support'],
      ],
      'application',
    );
    if ((value = given['v1_id']) !== undefined)
      if (given['id'] !== undefined) this['id'] = value;
      else this['v1_id'] = value;
  },
  ownName,
  isFreeInTime,
);

/**
 * The application of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function applicationToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(applicationToV1Conversion, value, options);
}
