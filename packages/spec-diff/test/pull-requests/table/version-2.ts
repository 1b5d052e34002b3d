import { hosting } from '../../support/hosting-spec.ts';
import { paths } from '../../support/pull-request.ts';
import type { Row } from './row.ts';

const { edit, oneSite, refused, site, sites } = paths;

/** What users of version 1 never see. */
export const version2: readonly Row[] = [
  ['changes nothing', {}, 'identical', []],
  [
    'adds a member to answers',
    {
      [site]: `${hosting[site]}  wing:\n    type: string\n    description: New.\n    x-v1: { absent: true }\n`,
    },
    'compatible',
    [
      `v2 compatible property-added editSite ${site}:18`,
      `v2 compatible property-added getSite ${site}:18`,
      `v2 compatible property-added listSites ${site}:18`,
    ],
  ],
  [
    'renames a member and keeps what version 1 calls it',
    { [edit]: hosting[edit]?.replaceAll(/(?<!-)files/g, 'paths') ?? '' },
    'breaking',
    [`v2 breaking property-renamed editSite ${edit}:4`],
  ],
  [
    'renames a member of answers and keeps what version 1 calls it',
    { [site]: [' files', ' paths'] },
    'breaking',
    [
      `v2 breaking property-renamed editSite ${site}:10`,
      `v2 breaking property-renamed getSite ${site}:10`,
      `v2 breaking property-renamed listSites ${site}:10`,
    ],
  ],
  [
    'renames a member and makes it something else, but keeps what version 1 calls it',
    {
      [edit]: [
        '  mode:\n    type: string\n    enum: [fast, slow, safe]\n    x-v1: same',
        '  speed:\n    type: string\n    enum: [fast, slow, safe, odd]\n    x-v1: { name: mode }',
      ],
      [oneSite]: ['body: { mode: slow }', 'body: { speed: slow }'],
    },
    'breaking',
    [`v2 breaking property-renamed editSite ${edit}:8`, `v1 compatible enum-value-added editSite ${edit}:11`],
  ],
  [
    'has another path for an operation, with the same command',
    {
      'spec/openapi.yaml': ['  /sites:\n', '  /pages:\n'],
    },
    'breaking',
    [`v2 breaking operation-moved listSites ${sites}:1`],
  ],
  [
    'has an error code at another status',
    {
      [refused]: ['[no_site, wrong_key]', '[wrong_key]'],
      [sites]: [
        '    "400":\n',
        '    "404":\n      description: There is none.\n      x-errcodes: [no_site]\n    "400":\n',
      ],
    },
    'compatible',
    [
      `v2 compatible errcode-removed listSites ${refused}:2`,
      `v2 compatible error-status-added listSites ${sites}:17`,
    ],
  ],
  [
    'corrects a text',
    { [site]: ['What it is known by.', 'Its name.'] },
    'compatible',
    [`v2 annotation description-changed null ${site}:8`],
  ],
];
