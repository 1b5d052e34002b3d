import { describe, expect, test } from 'vitest';
import { NotComparable } from '../../src/source/not-comparable.ts';
import { type Edits, paths, startReviews } from '../support/pull-request.ts';

const { approvals, edit, site, sites } = paths;
const { review } = startReviews();

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
      'on a value of version 1 for a word that is gone',
      { [site]: ['[none, custom, all]', '[none, custom]'] },
      '"updates" has no value "all"',
      { file: site, line: 17 },
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
