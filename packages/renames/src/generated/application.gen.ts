// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-5ec2fb30597866214822c6778e13f55ac83b9b78188d1b7faed8eb738e80854a
import type { Application as Version1 } from '@installatron-openapi/types/v1';
import type { Application as Version2 } from '@installatron-openapi/types';
import { decodeAuto, encodeAuto } from '../codecs/auto.ts';
import { decodeDate, encodeDate } from '../codecs/date.ts';
import type { Conversion, Members } from '../conversion/conversion.ts';
import type { ConvertOptions } from '../conversion/issue.ts';
import { isPlain } from '../conversion/conversion.ts';
import { conversion, written } from '../conversion/quick.ts';
import { run } from '../conversion/run.ts';
import { nested } from '../conversion/shape.ts';

const atLinksChangelogKey = ['links', 'changelog'] as const;

const atLinksDemoKey = ['links', 'demo'] as const;

const atLinksDocsKey = ['links', 'docs'] as const;

const atLinksShowcaseKey = ['links', 'showcase'] as const;

const atLinksSiteKey = ['links', 'site'] as const;

const atLinksSupportKey = ['links', 'support'] as const;

export const applicationToV2Conversion: Conversion = /* @__PURE__ */ conversion(
  () => ({
    resource: 'application',
    wanted: 'v2',
    steps: [
      ['appid', 'id'],
      ['install', 'install', decodeAuto],
      ['link_changelog', atLinksChangelogKey],
      ['link_demo', atLinksDemoKey],
      ['link_docs', atLinksDocsKey],
      ['link_showcase', atLinksShowcaseKey],
      ['link_site', atLinksSiteKey],
      ['link_support', atLinksSupportKey],
      ['date', 'time', decodeDate],
      ['update', 'update', decodeAuto],
      ['upgrade', 'update', decodeAuto, { unless: ['update'] }],
      ['id', 'v1_id', undefined, { when: ['appid'] }],
    ],
    foreign: [],
    shape: nested([
      atLinksChangelogKey,
      atLinksDemoKey,
      atLinksDocsKey,
      atLinksShowcaseKey,
      atLinksSiteKey,
      atLinksSupportKey,
    ]),
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['authordescription']) !== undefined) {
      count++;
      this['authordescription'] = value;
    }
    if ((value = given['branch']) !== undefined) {
      count++;
      this['branch'] = value;
    }
    if ((value = given['category']) !== undefined) {
      count++;
      this['category'] = value;
    }
    if ((value = given['description']) !== undefined) {
      count++;
      this['description'] = value;
    }
    if ((value = given['fields']) !== undefined) {
      count++;
      this['fields'] = value;
    }
    if ((value = given['appid']) !== undefined) {
      count++;
      this['id'] = value;
    }
    if ((value = given['images']) !== undefined) {
      count++;
      this['images'] = value;
    }
    if ((value = given['install']) !== undefined && (value = decodeAuto(value)) !== undefined) {
      count++;
      this['install'] = value;
    }
    if ((value = given['languages']) !== undefined) {
      count++;
      this['languages'] = value;
    }
    if ((value = given['license']) !== undefined) {
      count++;
      this['license'] = value;
    }
    if ((value = given['name']) !== undefined) {
      count++;
      this['name'] = value;
    }
    if ((value = given['requirement_database']) !== undefined) {
      count++;
      this['requirement_database'] = value;
    }
    if ((value = given['requirement_db_prefix_support']) !== undefined) {
      count++;
      this['requirement_db_prefix_support'] = value;
    }
    if ((value = given['requirement_db_prefix_underscore']) !== undefined) {
      count++;
      this['requirement_db_prefix_underscore'] = value;
    }
    if ((value = given['requirement_db_type']) !== undefined) {
      count++;
      this['requirement_db_type'] = value;
    }
    if ((value = given['requirement_diskspace']) !== undefined) {
      count++;
      this['requirement_diskspace'] = value;
    }
    if ((value = given['requirement_mysql_version_minimum']) !== undefined) {
      count++;
      this['requirement_mysql_version_minimum'] = value;
    }
    if ((value = given['requirement_php_gd_version_minimum']) !== undefined) {
      count++;
      this['requirement_php_gd_version_minimum'] = value;
    }
    if ((value = given['requirement_php_version_minimum']) !== undefined) {
      count++;
      this['requirement_php_version_minimum'] = value;
    }
    if ((value = given['tags']) !== undefined) {
      count++;
      this['tags'] = value;
    }
    if ((value = given['date']) !== undefined && (value = decodeDate(value)) !== undefined) {
      count++;
      this['time'] = value;
    }
    if ((value = given['type']) !== undefined) {
      count++;
      this['type'] = value;
    }
    if ((value = given['update']) !== undefined && (value = decodeAuto(value)) !== undefined) {
      count++;
      this['update'] = value;
    }
    if ((value = given['upgrade_from']) !== undefined) {
      count++;
      this['upgrade_from'] = value;
    }
    if ((value = given['version']) !== undefined) {
      count++;
      this['version'] = value;
    }
    let linksObject: Members | undefined;
    if ((value = given['link_changelog']) !== undefined) {
      count++;
      (linksObject ??= {})['changelog'] = value;
    }
    if ((value = given['link_demo']) !== undefined) {
      count++;
      (linksObject ??= {})['demo'] = value;
    }
    if ((value = given['link_docs']) !== undefined) {
      count++;
      (linksObject ??= {})['docs'] = value;
    }
    if ((value = given['link_showcase']) !== undefined) {
      count++;
      (linksObject ??= {})['showcase'] = value;
    }
    if ((value = given['link_site']) !== undefined) {
      count++;
      (linksObject ??= {})['site'] = value;
    }
    if ((value = given['link_support']) !== undefined) {
      count++;
      (linksObject ??= {})['support'] = value;
    }
    if (linksObject !== undefined) this['links'] = linksObject;
    if ((value = given['id']) !== undefined && given['appid'] !== undefined) {
      count++;
      this['v1_id'] = value;
    }
    written.count = count;
  },
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
  () => ({
    resource: 'application',
    wanted: 'v1',
    steps: [
      ['id', 'appid'],
      ['install', 'install', encodeAuto],
      [atLinksChangelogKey, 'link_changelog'],
      [atLinksDemoKey, 'link_demo'],
      [atLinksDocsKey, 'link_docs'],
      [atLinksShowcaseKey, 'link_showcase'],
      [atLinksSiteKey, 'link_site'],
      [atLinksSupportKey, 'link_support'],
      ['time', 'date', encodeDate],
      ['update', 'update', encodeAuto],
      ['v1_id', 'id', undefined, { when: ['id'] }],
    ],
    foreign: [['upgrade', 'update']],
    shape: nested([
      atLinksChangelogKey,
      atLinksDemoKey,
      atLinksDocsKey,
      atLinksShowcaseKey,
      atLinksSiteKey,
      atLinksSupportKey,
    ]),
  }),
  function (given) {
    let count = 0;
    let value: unknown;
    if ((value = given['authordescription']) !== undefined) {
      count++;
      this['authordescription'] = value;
    }
    if ((value = given['branch']) !== undefined) {
      count++;
      this['branch'] = value;
    }
    if ((value = given['category']) !== undefined) {
      count++;
      this['category'] = value;
    }
    if ((value = given['description']) !== undefined) {
      count++;
      this['description'] = value;
    }
    if ((value = given['fields']) !== undefined) {
      count++;
      this['fields'] = value;
    }
    if ((value = given['id']) !== undefined) {
      count++;
      this['appid'] = value;
    }
    if ((value = given['images']) !== undefined) {
      count++;
      this['images'] = value;
    }
    if ((value = given['install']) !== undefined && (value = encodeAuto(value)) !== undefined) {
      count++;
      this['install'] = value;
    }
    if ((value = given['languages']) !== undefined) {
      count++;
      this['languages'] = value;
    }
    if ((value = given['license']) !== undefined) {
      count++;
      this['license'] = value;
    }
    if ((value = given['name']) !== undefined) {
      count++;
      this['name'] = value;
    }
    if ((value = given['requirement_database']) !== undefined) {
      count++;
      this['requirement_database'] = value;
    }
    if ((value = given['requirement_db_prefix_support']) !== undefined) {
      count++;
      this['requirement_db_prefix_support'] = value;
    }
    if ((value = given['requirement_db_prefix_underscore']) !== undefined) {
      count++;
      this['requirement_db_prefix_underscore'] = value;
    }
    if ((value = given['requirement_db_type']) !== undefined) {
      count++;
      this['requirement_db_type'] = value;
    }
    if ((value = given['requirement_diskspace']) !== undefined) {
      count++;
      this['requirement_diskspace'] = value;
    }
    if ((value = given['requirement_mysql_version_minimum']) !== undefined) {
      count++;
      this['requirement_mysql_version_minimum'] = value;
    }
    if ((value = given['requirement_php_gd_version_minimum']) !== undefined) {
      count++;
      this['requirement_php_gd_version_minimum'] = value;
    }
    if ((value = given['requirement_php_version_minimum']) !== undefined) {
      count++;
      this['requirement_php_version_minimum'] = value;
    }
    if ((value = given['tags']) !== undefined) {
      count++;
      this['tags'] = value;
    }
    if ((value = given['time']) !== undefined && (value = encodeDate(value)) !== undefined) {
      count++;
      this['date'] = value;
    }
    if ((value = given['type']) !== undefined) {
      count++;
      this['type'] = value;
    }
    if ((value = given['update']) !== undefined && (value = encodeAuto(value)) !== undefined) {
      count++;
      this['update'] = value;
    }
    if ((value = given['upgrade_from']) !== undefined) {
      count++;
      this['upgrade_from'] = value;
    }
    if ((value = given['version']) !== undefined) {
      count++;
      this['version'] = value;
    }
    const linksObject = given['links'];
    if (isPlain(linksObject)) {
      let linksObjectCount = 0;
      if ((value = linksObject['changelog']) !== undefined) {
        linksObjectCount++;
        this['link_changelog'] = value;
      }
      if ((value = linksObject['demo']) !== undefined) {
        linksObjectCount++;
        this['link_demo'] = value;
      }
      if ((value = linksObject['docs']) !== undefined) {
        linksObjectCount++;
        this['link_docs'] = value;
      }
      if ((value = linksObject['showcase']) !== undefined) {
        linksObjectCount++;
        this['link_showcase'] = value;
      }
      if ((value = linksObject['site']) !== undefined) {
        linksObjectCount++;
        this['link_site'] = value;
      }
      if ((value = linksObject['support']) !== undefined) {
        linksObjectCount++;
        this['link_support'] = value;
      }
      if (linksObjectCount > 0 && linksObjectCount === Object.keys(linksObject).length) count++;
    }
    if ((value = given['v1_id']) !== undefined && given['id'] !== undefined) {
      count++;
      this['id'] = value;
    }
    written.count = count;
  },
);

/**
 * The application of version 2 as that of version 1.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function applicationToV1(value: Version2, options?: ConvertOptions): Version1 {
  return run(applicationToV1Conversion, value, options);
}
