import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';
import { compareSpecs } from '../../src/compare-specs.ts';
import type { Report, ReportedChange } from '../../src/report/report.ts';
import { emptyFolder } from './folder.ts';
import { hosting } from './hosting-spec.ts';
import { makeRepository, type Repository } from './repository.ts';

/** What a branch changes in the hosting spec: a file as a whole, one that is gone, or a text in a file. */
export type Edits = Readonly<Record<string, string | undefined | readonly [from: string, to: string]>>;

/** Files that many pull requests change. */
export const paths = {
  openapi: 'spec/openapi.yaml',
  sites: 'spec/paths/sites.yaml',
  oneSite: 'spec/paths/sites_{id}.yaml',
  site: 'spec/components/schemas/Site.yaml',
  edit: 'spec/components/schemas/EditSiteRequest.yaml',
  rehearsal: 'spec/components/schemas/Rehearsal.yaml',
  limit: 'spec/components/parameters/Limit.yaml',
  refused: 'spec/components/responses/Refused.yaml',
  surface: 'packages/types/surface/index.gen.ts',
  approvals: 'spec/approved-changes.yaml',
} as const;

export const today = '2026-11-27';

/** What the files become. */
export function apply(edits: Edits): Readonly<Record<string, string | undefined>> {
  const written = Object.entries(edits).map(([path, said]) => {
    if (said === undefined || typeof said === 'string') return [path, said];
    const [from, to] = said;
    const before = hosting[path] ?? '';
    expect(before).toContain(from);
    return [path, before.replaceAll(from, to)];
  });
  return Object.fromEntries(written);
}

export type Reviews = {
  readonly repository: () => Repository;
  /** The report on a branch that changes this. */
  readonly review: (edits: Edits) => Promise<Report>;
};

/** A repository with the hosting spec for the tests of a file, in which each pull request is a branch. */
export function startReviews(): Reviews {
  let repository: Repository;
  beforeAll(() => {
    repository = makeRepository(hosting, emptyFolder());
  });
  afterAll(() => rmSync(repository.root, { recursive: true, force: true }));
  return {
    repository: () => repository,
    review: async (edits) => {
      const { root, git, commit } = repository;
      git('checkout', '--quiet', '-B', 'feature', 'main');
      commit(apply(edits));
      return compareSpecs('main', 'feature', { folder: root, today });
    },
  };
}

/** A change in one line: for whom, how bad, what and where. */
export function told({ audience, severity, rule, operationId, file, line }: ReportedChange): string {
  return `${audience.join('+')} ${severity} ${rule} ${operationId} ${file}:${line}`;
}
