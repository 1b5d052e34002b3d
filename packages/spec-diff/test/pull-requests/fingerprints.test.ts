import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { hosting } from '../support/hosting-spec.ts';
import { apply, type Edits, paths, startReviews } from '../support/pull-request.ts';

const { edit, limit, oneSite, openapi, rehearsal, site, sites } = paths;
const { review } = startReviews();

/** A change that breaks something, and the fingerprint under which people have approved it. */
const known: readonly (readonly [what: string, edits: Edits, fingerprint: string])[] = [
  ['a value that is gone', { [edit]: ['[fast, slow, safe]', '[fast, slow]'] }, '76b16bf9420e'],
  [
    'a value of a shared schema that is gone',
    { [rehearsal]: ['[none, all, input]', '[none, all]'] },
    'e868c7920556',
  ],
  ['another type', { [site]: ['    type: array', '    type: object'] }, '3d8eefcc14ed'],
  ['a member that is gone', { [edit]: ['  rehearsal:\n    $ref: Rehearsal.yaml\n', ''] }, '07b95a30d5ec'],
  ['a rename in version 2', { [site]: [' files', ' paths'] }, '33e6125270af'],
  [
    'a member that has to be there',
    { [edit]: ['required: [files]', 'required: [files, mode]'] },
    'd46e6c9d9ee1',
  ],
  [
    'a parameter that is gone',
    { [sites]: ['    - $ref: ../components/parameters/Limit.yaml\n', ''] },
    '466e952f16a4',
  ],
  [
    'another operationId',
    { [sites]: ['operationId: listSites', 'operationId: listAllSites'] },
    '2cd9ad5fb64b',
  ],
  ['a rename in version 1', { [limit]: ['name: max', 'name: most'] }, '8d0acd024c7d'],
  [
    'a command that is gone',
    { [sites]: ['  x-v1:\n    - { cmd: sites }\n', '  x-v1: { absent: No. }\n'] },
    '4e28bb7c5fa8',
  ],
  ['other values of version 1', { [site]: ['custom: 1, all: 2', 'custom: 2, all: 1'] }, '0894480092cf'],
  ['another meaning of a command', { [oneSite]: ['{ mode: slow }', '{ mode: safe }'] }, 'bab2356f70fb'],
  ['another path of version 1', { [openapi]: ['  path: /\n', '  path: /v1\n'] }, '41a0427a5159'],
];

function fingerprintsIn({ changes }: Report): readonly string[] {
  const breaks = changes.filter(({ severity }) => severity === 'breaking');
  return [...new Set(breaks.map(({ fingerprint }) => fingerprint))];
}

describe('a fingerprint is known for ever:', () => {
  test.each(known)('%s', async (_, edits, fingerprint) => {
    expect(fingerprintsIn(await review(edits))).toEqual([fingerprint]);
  });
});

type Written = Readonly<Record<string, string | undefined>>;

/** What may happen to HEAD later, and leaves what was approved as it is. */
const rewrites: readonly (readonly [what: string, rewrite: (files: Written) => Written])[] = [
  [
    'files and lines move, and there is more',
    (files) => withMore(moveRehearsal(commented(files), 'spec/components/shared/Rehearsal.yaml')),
  ],
  [
    'a component is called something else',
    (files) => moveRehearsal(files, 'spec/components/schemas/Trial.yaml'),
  ],
  [
    'a schema is put together of others',
    (files) => ({
      ...files,
      [edit]: `allOf:\n  - {}\n  - ${files[edit]?.trimEnd().replaceAll('\n', '\n    ')}\n`,
    }),
  ],
];

function commented(files: Written): Written {
  return mapTexts(files, (text) => `# A comment.\n\n${text}`);
}

function withMore(files: Written): Written {
  return {
    ...files,
    [site]: `${files[site]}  wing:\n    type: string\n    x-v1: same\n`,
    [openapi]: files[openapi]?.replace('x-v1:\n', '  /ping:\n    $ref: paths/ping.yaml\nx-v1:\n'),
    'spec/paths/ping.yaml':
      'get:\n  operationId: ping\n  x-v1: { absent: No. }\n  responses: { "204": { description: A. } }\n',
  };
}

function mapTexts(files: Written, change: (text: string) => string): Written {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text !== undefined && path.endsWith('.yaml') ? change(text) : text,
    ]),
  );
}

function moveRehearsal(files: Written, to: string): Written {
  const fromSchemas = to.replace('spec/components/schemas/', '').replace('spec/components/', '../');
  const fromParameters = to.replace('spec/components/', '../');
  const { [rehearsal]: moved, ...others } = files;
  return {
    ...mapTexts(others, (text) =>
      text
        .replaceAll('$ref: Rehearsal.yaml', `$ref: ${fromSchemas}`)
        .replaceAll('$ref: ../schemas/Rehearsal.yaml', `$ref: ${fromParameters}`),
    ),
    [rehearsal]: undefined,
    [to]: moved,
  };
}

describe.each(rewrites)('a fingerprint stays when %s:', (_, rewrite) => {
  test.each(known)('%s', async (__, edits, fingerprint) => {
    const rewritten = rewrite({ ...hosting, ...apply(edits) });
    const found = fingerprintsIn(await review(rewritten));
    expect(found).toEqual([fingerprint]);
  });
});
