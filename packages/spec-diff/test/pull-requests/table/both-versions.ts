import { hosting } from '../../support/hosting-spec.ts';
import { paths } from '../../support/pull-request.ts';
import type { Row } from './row.ts';

const { edit, limit, oneSite, openapi, refused, rehearsal, site, sites } = paths;

const stage = `parameters:
  - $ref: ../components/parameters/SiteId.yaml
post:
  operationId: stageSite
  tags: [Sites]
  summary: Stage a site
  x-v1:
    - { cmd: edit, when: { stage: yes }, body: {} }
  responses:
    "200":
      description: The site.
      content:
        application/json:
          schema:
            $ref: ../components/schemas/SiteAnswer.yaml
`;

const newPath = ['x-v1:\n', '  /sites/{id}/stage:\n    $ref: paths/sites_{id}_stage.yaml\nx-v1:\n'] as const;

const pingSite = `get:
  operationId: pingSites
  summary: Ping all
  x-v1: { absent: Not there. }
  responses: { "204": { description: They answer. } }
`;

/** What concerns users of both versions is one change. */
export const bothVersions: readonly Row[] = [
  [
    'removes a member',
    {
      [site]: [
        '  updates:\n    type: string\n    x-extensible-enum: [none, custom, all]\n    x-v1: { values: { none: 0, custom: 1, all: 2 } }\n',
        '',
      ],
    },
    'breaking',
    [
      `v1+v2 breaking property-removed editSite ${site}:5`,
      `v1+v2 breaking property-removed getSite ${site}:5`,
      `v1+v2 breaking property-removed listSites ${site}:5`,
    ],
  ],
  [
    'removes a member whose schema says what version 1 has',
    { [edit]: ['  rehearsal:\n    $ref: Rehearsal.yaml\n', ''] },
    'breaking',
    [`v1+v2 breaking property-removed editSite ${edit}:3`],
  ],
  [
    'renames a member, and its x-v1 says the same for another name',
    { [edit]: ['  mode:', '  speed:'], [oneSite]: ['body: { mode:', 'body: { speed:'] },
    'breaking',
    [`v1+v2 breaking property-renamed editSite ${edit}:8`],
  ],
  [
    'puts one member in the place of another',
    {
      [edit]: [
        '  mode:\n    type: string\n    enum: [fast, slow, safe]\n    x-v1: same',
        '  speed:\n    type: integer\n    x-v1: same',
      ],
      [oneSite]: ['    - { cmd: pause, body: { mode: slow } }\n', ''],
    },
    'breaking',
    [
      `v1+v2 breaking property-removed editSite ${edit}:3`,
      `v1 breaking operation-removed editSite ${oneSite}:20`,
      `v1+v2 compatible property-added editSite ${edit}:8`,
    ],
  ],
  [
    'takes a value from requests',
    { [edit]: ['[fast, slow, safe]', '[fast, slow]'] },
    'breaking',
    [`v1+v2 breaking enum-value-removed editSite ${edit}:10`],
  ],
  [
    'takes a value from a schema that is a member here and a parameter there',
    { [rehearsal]: ['[none, all, input]', '[none, all]'] },
    'breaking',
    [
      `v1+v2 breaking enum-value-removed editSite ${rehearsal}:2`,
      `v1+v2 breaking enum-value-removed listSites ${rehearsal}:2`,
    ],
  ],
  [
    'takes a parameter from one operation',
    { [sites]: ['    - $ref: ../components/parameters/Limit.yaml\n', ''] },
    'breaking',
    [`v1+v2 breaking parameter-removed listSites ${sites}:7`],
  ],
  [
    'demands a new parameter',
    {
      [sites]: [
        '  parameters:\n',
        '  parameters:\n    - { name: region, in: query, required: true, schema: { type: string }, x-v1: same }\n',
      ],
    },
    'breaking',
    [`v1+v2 breaking required-parameter-added listSites ${sites}:8`],
  ],
  [
    'changes what is done when nothing is sent',
    { [limit]: ['default: 20', 'default: 30'] },
    'breaking',
    [`v1+v2 breaking default-changed listSites ${limit}:3`],
  ],
  [
    'knows one more error code',
    { [refused]: ['wrong_key]', 'wrong_key, no_quota]'] },
    'compatible',
    [`v1+v2 compatible errcode-added listSites ${refused}:2`],
  ],
  [
    'adds another form of a command',
    { [openapi]: newPath, 'spec/paths/sites_{id}_stage.yaml': stage },
    'compatible',
    ['v1+v2 compatible operation-added stageSite spec/paths/sites_{id}_stage.yaml:3'],
  ],
  [
    'adds an operation that version 1 does not have',
    {
      [openapi]: ['x-v1:\n', '  /ping:\n    $ref: paths/ping.yaml\nx-v1:\n'],
      'spec/paths/ping.yaml': pingSite,
    },
    'compatible',
    ['v2 compatible operation-added pingSites spec/paths/ping.yaml:1'],
  ],
  [
    'moves a schema to a file of its own, and writes it in another way',
    {
      [edit]: ['    type: string\n    enum: [fast, slow, safe]\n    x-v1: same\n', '    $ref: Mode.yaml\n'],
      'spec/components/schemas/Mode.yaml':
        'anyOf:\n  - enum: [safe, slow, fast]\n    type: [string]\nx-v1: same\n',
    },
    'identical',
    [],
  ],
  [
    'calls a component something else',
    {
      [limit]: undefined,
      'spec/components/parameters/Most.yaml': hosting[limit] ?? '',
      [sites]: ['Limit.yaml', 'Most.yaml'],
    },
    'identical',
    [],
  ],
  [
    'says of a member what its component said of version 1',
    {
      [rehearsal]: ['x-v1: same\n', ''],
      [edit]: ['    $ref: Rehearsal.yaml\n', '    $ref: Rehearsal.yaml\n    x-v1: same\n'],
      'spec/components/parameters/Rehearsal.yaml': [
        '  $ref: ../schemas/Rehearsal.yaml\n',
        '  $ref: ../schemas/Rehearsal.yaml\n  x-v1: same\n',
      ],
    },
    'identical',
    [],
  ],
];
