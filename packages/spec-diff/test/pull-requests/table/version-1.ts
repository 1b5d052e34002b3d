import { hosting } from '../../support/hosting-spec.ts';
import { paths } from '../../support/pull-request.ts';
import type { Row } from './row.ts';

const { edit, limit, oneSite, openapi, site, sites } = paths;

/** What users of version 2 never see. */
export const version1: readonly Row[] = [
  [
    'loses what version 1 has in place of a member',
    { [site]: ['    x-v1: { name: list-files }\n', ''] },
    'breaking',
    [`v1 breaking v1-statement-lost null ${site}:10`],
  ],
  [
    'loses what version 1 has in place of an operation',
    { [sites]: ['  x-v1:\n    - { cmd: sites }\n', ''] },
    'breaking',
    [`v1 breaking v1-statement-lost listSites ${sites}:1`],
  ],
  [
    'gives a member another name in version 1',
    {
      [edit]: [
        '    enum: [fast, slow, safe]\n    x-v1: same\n',
        '    enum: [fast, slow, safe]\n    x-v1: { name: speed }\n',
      ],
    },
    'breaking',
    [`v1 breaking property-renamed editSite ${edit}:11`],
  ],
  [
    'gives a shared parameter another name in version 1',
    { [limit]: ['name: max', 'name: page-size'] },
    'breaking',
    [`v1 breaking property-renamed listSites ${limit}:4`],
  ],
  [
    'takes a member from version 1',
    {
      [site]: [
        '    description: What it is known by.\n    x-v1: same',
        '    description: What it is known by.\n    x-v1: { absent: true }',
      ],
    },
    'breaking',
    [
      `v1 breaking property-removed editSite ${site}:9`,
      `v1 breaking property-removed getSite ${site}:9`,
      `v1 breaking property-removed listSites ${site}:9`,
    ],
  ],
  [
    'swaps the values of version 1',
    { [site]: ['{ none: 0, custom: 1, all: 2 }', '{ none: 0, custom: 2, all: 1 }'] },
    'breaking',
    [`v1 breaking v1-value-meaning-changed null ${site}:17`],
  ],
  [
    'has another value of version 1 for a word',
    { [site]: ['{ none: 0, custom: 1, all: 2 }', '{ none: 0, custom: 1, all: 3 }'] },
    'breaking',
    [`v1 breaking v1-value-changed null ${site}:17`],
  ],
  [
    'loses a command',
    { [sites]: ['  x-v1:\n    - { cmd: sites }\n', '  x-v1: { absent: Not there. }\n'] },
    'breaking',
    [`v1 breaking operation-removed listSites ${sites}:5`],
  ],
  [
    'gives a command another meaning',
    { [oneSite]: ['body: { mode: slow }', 'body: { mode: safe }'] },
    'breaking',
    [`v1 breaking v1-command-meaning-changed editSite ${oneSite}:22`],
  ],
  [
    'lets a command stand for another operation',
    {
      [sites]: ['    - { cmd: sites }', '    - { cmd: site, when: { all: 1 } }\n    - { cmd: site }'],
      [oneSite]: ['    - { cmd: site }', '    - { cmd: sites }'],
    },
    'breaking',
    [
      `v1 breaking v1-command-meaning-changed listSites ${sites}:7`,
      `v1 breaking v1-command-meaning-changed getSite ${oneSite}:8`,
      `v1 compatible operation-added listSites ${sites}:6`,
    ],
  ],
  [
    'names the member that holds the command otherwise',
    { [openapi]: ['  command: cmd', '  command: action'] },
    'breaking',
    [`v1 breaking v1-frame-changed null ${openapi}:16`],
  ],
  [
    'has version 1 somewhere else, with another status',
    { [openapi]: ['  path: /\n  command: cmd\n  status: 200', '  path: /v1\n  command: cmd\n  status: 201'] },
    'breaking',
    [`v1 breaking v1-frame-changed null ${openapi}:15`, `v1 breaking v1-frame-changed null ${openapi}:17`],
  ],
  [
    'says no longer what version 1 is',
    { [openapi]: [hosting[openapi]?.replace(/^[\s\S]*(?=x-v1:)/, '') ?? '', ''] },
    'breaking',
    [`v1 breaking v1-lost null ${openapi}:1`],
  ],
];
