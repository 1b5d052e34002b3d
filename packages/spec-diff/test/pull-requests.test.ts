import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareSpecs } from '../src/compare-specs.ts';
import { isFailure } from '../src/report/fail-on.ts';
import type { Report, ReportedChange } from '../src/report/report.ts';
import { NotComparable } from '../src/source/not-comparable.ts';
import { emptyFolder, writeFiles } from './support/folder.ts';
import { hosting } from './support/hosting-spec.ts';
import { makeRepository, type Repository } from './support/repository.ts';

const site = 'spec/components/schemas/Site.yaml';
const edit = 'spec/components/schemas/EditSiteRequest.yaml';
const sites = 'spec/paths/sites.yaml';
const surface = 'packages/types/surface/index.gen.ts';
const approvals = 'spec/approved-changes.yaml';

// Each pull request is a branch of one repository.
let repository: Repository;

beforeAll(() => {
  repository = makeRepository(hosting, emptyFolder());
});

afterAll(() => rmSync(repository.root, { recursive: true, force: true }));

/** What a branch changes: a whole file, or a text in one. */
type Edits = Readonly<Record<string, string | readonly [from: string, to: string]>>;

function apply(edits: Edits): Readonly<Record<string, string>> {
  const written = Object.entries(edits).map(([path, said]) => {
    if (typeof said === 'string') return [path, said];
    const [from, to] = said;
    const before = hosting[path] ?? '';
    expect(before).toContain(from);
    return [path, before.replaceAll(from, to)];
  });
  return Object.fromEntries(written);
}

async function review(edits: Edits): Promise<Report> {
  const { root, git, commit } = repository;
  git('checkout', '--quiet', '-B', 'feature', 'main');
  commit(apply(edits));
  return compareSpecs('main', 'feature', { folder: root, today: '2026-11-27' });
}

/** A change in one line: for whom, how bad, what and where. */
function told({ audience, severity, rule, operationId, file, line }: ReportedChange): string {
  return `${audience.join('+')} ${severity} ${rule} ${operationId} ${file}:${line}`;
}

const member = `  wing:
    type: string
    description: New.
    x-v1: { absent: true }
`;

describe('a pull request that', () => {
  test.each<readonly [what: string, edits: Edits, verdict: Report['verdict'], want: readonly string[]]>([
    ['changes nothing', {}, 'identical', []],
    [
      'adds a member to answers',
      { [site]: `${hosting[site]}${member}` },
      'compatible',
      [
        `v2 compatible property-added editSite ${site}:18`,
        `v2 compatible property-added getSite ${site}:18`,
        `v2 compatible property-added listSites ${site}:18`,
      ],
    ],
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
      },
      'breaking',
      [
        `v2 breaking property-renamed editSite ${edit}:8`,
        `v1 compatible enum-value-added editSite ${edit}:11`,
      ],
    ],
    [
      'puts one member in the place of another',
      {
        [edit]: [
          '  mode:\n    type: string\n    enum: [fast, slow, safe]\n    x-v1: same',
          '  speed:\n    type: integer\n    x-v1: same',
        ],
      },
      'breaking',
      [
        `v1+v2 breaking property-removed editSite ${edit}:3`,
        `v1+v2 compatible property-added editSite ${edit}:8`,
      ],
    ],
    [
      'loses what version 1 has in place of a member',
      { [edit]: ['    x-v1: same\n', ''] },
      'breaking',
      [`v1 breaking v1-statement-lost editSite ${edit}:8`],
    ],
    [
      'gives a member another name in version 1',
      { [edit]: ['    x-v1: same\n', '    x-v1: { name: speed }\n'] },
      'breaking',
      [`v1 breaking property-renamed editSite ${edit}:11`],
    ],
    [
      'swaps the values of version 1',
      { [site]: ['{ none: 0, custom: 1, all: 2 }', '{ none: 0, custom: 2, all: 1 }'] },
      'breaking',
      [
        `v1 breaking v1-value-meaning-changed null ${site}:17`,
        `v1 breaking v1-value-meaning-changed null ${site}:17`,
      ],
    ],
    [
      'takes a value from requests',
      { [edit]: ['[fast, slow, safe]', '[fast, slow]'] },
      'breaking',
      [`v1+v2 breaking enum-value-removed editSite ${edit}:10`],
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
      'loses a command of version 1',
      { [sites]: ['  x-v1:\n    - { cmd: sites }\n', '  x-v1: { absent: Not there. }\n'] },
      'breaking',
      [`v1 breaking operation-removed listSites ${sites}:5`],
    ],
    [
      'corrects a text',
      { [site]: ['What it is known by.', 'Its name.'] },
      'compatible',
      [`v2 annotation description-changed null ${site}:8`],
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
      'adds another form of a command',
      {
        'spec/openapi.yaml': [
          'x-v1:\n',
          '  /sites/{id}/stage:\n    $ref: paths/sites_{id}_stage.yaml\nx-v1:\n',
        ],
        'spec/paths/sites_{id}_stage.yaml': `parameters:
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
`,
      },
      'compatible',
      ['v1+v2 compatible operation-added stageSite spec/paths/sites_{id}_stage.yaml:3'],
    ],
    [
      'says no longer what version 1 is',
      { 'spec/openapi.yaml': [hosting['spec/openapi.yaml']?.replace(/^[\s\S]*(?=x-v1:)/, '') ?? '', ''] },
      'breaking',
      ['v1 breaking v1-lost null spec/openapi.yaml:1'],
    ],
  ])('%s', async (_, edits, verdict, want) => {
    const report = await review(edits);
    expect(report.changes.map(told)).toEqual(want);
    expect(report.verdict).toBe(verdict);
    expect(isFailure(report, 'breaking')).toBe(verdict === 'breaking');
  });
});

const narrowed: Edits = { [edit]: ['[fast, slow, safe]', '[fast, slow]'] };

describe('an approval', () => {
  async function approved(expires: string, more: Edits = {}): Promise<Report> {
    const [change] = (await review(narrowed)).changes;
    const said = `{ reason: Nobody sends it., by: Ada, expires: '${expires}' }`;
    return review({ ...narrowed, ...more, [approvals]: `'${change?.fingerprint}': ${said}\n` });
  }

  test('lets a breaking change pass, which stays a breaking change', async () => {
    const report = await approved('2026-11-27');
    expect(report).toMatchObject({
      verdict: 'breaking',
      approvals: [{ state: 'used', file: approvals, line: 1 }],
    });
    expect(isFailure(report, 'breaking')).toBe(false);
  });

  test('holds when lines move and other things change', async () => {
    const moved = hosting[edit]
      ?.replace('[fast, slow, safe]', '[slow, fast]')
      .replace('type: object', '# Sent often.\n\ntype: object');
    const report = await approved('2026-11-27', { [edit]: moved ?? '', [site]: `${hosting[site]}${member}` });
    expect(isFailure(report, 'breaking')).toBe(false);
  });

  test('does not count when it has expired', async () => {
    const report = await approved('2026-11-26');
    expect(report).toMatchObject({ approvals: [{ state: 'expired' }] });
    expect(isFailure(report, 'breaking')).toBe(true);
  });

  test('of something else is reported, and helps nobody', async () => {
    const report = await approved('2026-11-27', { [edit]: ['mode:', 'speed:'] });
    expect(report).toMatchObject({ approvals: [{ state: 'unused' }] });
    expect(isFailure(report, 'breaking')).toBe(true);
  });
});

describe('a package', () => {
  const changed: Edits = { [surface]: ['files: string[]', 'files: readonly string[]'] };

  test('whose surface changes needs a changeset', async () => {
    const report = await review(changed);
    expect(report.packages).toEqual([
      {
        name: '@hosting/types',
        version: '0.3.0',
        needs: 'minor',
        declared: 'none',
        changes: [{ change: 'changed', kind: 'type', name: 'Site', from: '@hosting/types' }],
      },
    ]);
    expect(isFailure(report, 'breaking')).toBe(true);
  });

  test('may change when a changeset of the branch says so', async () => {
    const report = await review({
      ...changed,
      '.changeset/a.md': "---\n'@hosting/types': minor\n---\n\nText.\n",
    });
    expect(report.packages).toMatchObject([{ needs: 'minor', declared: 'minor' }]);
    expect(isFailure(report, 'breaking')).toBe(false);
  });
});

describe('no verdict is given', () => {
  test.each<readonly [what: string, edits: Edits, message: string, place: object]>([
    [
      'on a spec that cannot be read',
      { [site]: 'a: [1\n' },
      'Site.yaml is not YAML',
      { file: site, line: 2 },
    ],
    [
      'on a broken reference',
      { [sites]: ['Limit.yaml', 'Limits.yaml'] },
      'leads nowhere',
      { file: sites, line: 8 },
    ],
    [
      'on a reference into nothing',
      { [edit]: ['    type: string', '    $ref: "#/nothing"'] },
      'leads nowhere',
      { file: edit, line: 9 },
    ],
    [
      'on what version 1 cannot be',
      { [site]: ['{ name: list-files }', '{ codec: odd }'] },
      'There is no codec "odd"',
      { file: site, line: 13 },
    ],
    [
      'on what is no approval',
      { [approvals]: 'all: true\n' },
      'has "all", which is no fingerprint',
      { file: approvals, line: 1 },
    ],
    [
      'on what is no changeset',
      { '.changeset/a.md': 'Text.\n' },
      'is no changeset',
      { file: '.changeset/a.md' },
    ],
  ])('%s', async (_, edits, message, place) => {
    const error = await review(edits).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NotComparable);
    expect(error).toMatchObject({ message: expect.stringContaining(message), place });
  });
});

test('what was announced for long enough may go in version 2, but never in version 1', async () => {
  const announced =
    hosting[edit]?.replace(
      '    type: string\n',
      "    type: string\n    deprecated: true\n    x-sunset: '2026-01-31'\n",
    ) ?? '';
  const { root, git, commit } = repository;
  git('checkout', '--quiet', '-B', 'announced', 'main');
  commit({ [edit]: announced });
  git('checkout', '--quiet', '-B', 'feature', 'announced');
  commit({ [edit]: announced.replace(/ {2}mode:[\s\S]*$/, '') });
  const { changes } = await compareSpecs('announced', 'feature', { folder: root, today: '2026-11-27' });
  expect(changes.map(told)).toEqual([
    `v1 breaking property-removed editSite ${edit}:3`,
    `v2 compatible removed-after-sunset editSite ${edit}:3`,
  ]);
});

test('the same comparison gives the same report', async () => {
  const report = await review(narrowed);
  expect(await review(narrowed)).toEqual(report);
});

test('what is not committed yet is compared when HEAD is a folder, its packages and changesets too', async () => {
  const { root, git } = repository;
  git('checkout', '--quiet', '-B', 'feature', 'main');
  writeFiles(root, {
    ...apply({ ...narrowed, [surface]: ['files: string[]', 'files: readonly string[]'] }),
    '.changeset/a.md': "---\n'@hosting/types': patch\n---\n",
  });
  const report = await compareSpecs('main', 'spec', { folder: root, today: '2026-11-27' });
  git('checkout', '--quiet', '--force', 'main');
  git('clean', '--quiet', '--force', '-d');
  expect(report.changes.map(told)).toEqual([`v1+v2 breaking enum-value-removed editSite ${edit}:10`]);
  expect(report.packages).toMatchObject([{ needs: 'minor', declared: 'patch' }]);
});

test('what happens to a component is approved once, for all operations that use it', async () => {
  const { changes } = await review({ [site]: [' files', ' paths'] });
  expect(changes.map(({ operationId }) => operationId)).toEqual(['editSite', 'getSite', 'listSites']);
  expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(1);
});
