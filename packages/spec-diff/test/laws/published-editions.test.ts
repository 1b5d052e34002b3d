import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../src/index.ts';
import { github, readPublished } from '../support/published.ts';
import { isRecord, type Json } from '../support/rewrites/walk.ts';

describe('two published versions of the API of GitHub', () => {
  const [base, head] = ['ghes-3.17', 'ghes-3.19'].map((name) => readPublished(github(name)));
  const comparison = compareDocuments(base, head);

  test('differ in what their vendor changed', () => {
    const said = comparison.changes
      .filter(({ severity }) => severity === 'breaking')
      .map(({ rule, method, path, subject }) => [rule, method, path, subject].join(' | '));
    expect(said).toStrictEqual([
      'null-removed | PATCH | /enterprises/{enterprise}/code-security/configurations/{configuration_id} | request body / code_scanning_default_setup_options',
      'max-items-lowered | DELETE | /orgs/{org}/code-security/configurations/detach | request body / selected_repository_ids',
      'min-items-raised | DELETE | /orgs/{org}/code-security/configurations/detach | request body / selected_repository_ids',
      'null-removed | PATCH | /orgs/{org}/code-security/configurations/{configuration_id} | request body / code_scanning_default_setup_options',
    ]);
  });

  test('differ in the same way when their members stand in another order', () => {
    const [shuffledBase, shuffledHead] = [base, head].map((document, seed) =>
      sorted(document ?? {}, seed === 0 ? 1 : -1),
    );
    expect(JSON.stringify(compareDocuments(shuffledBase, shuffledHead))).toBe(JSON.stringify(comparison));
  });

  test('differ in both directions', () => {
    const back = compareDocuments(head, base);
    expect(back.verdict).toBe('breaking');
    expect(back.changes.filter(({ rule }) => rule === 'operation-removed')).toHaveLength(
      comparison.changes.filter(({ rule }) => rule === 'operation-added').length,
    );
  });
});

/** Members in the order of their names, or in the reverse one. */
function sorted(value: Json, order: number): Json {
  const visit = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(visit);
    return isRecord(inner) ? sorted(inner, order) : inner;
  };
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -order : order));
  return Object.fromEntries(entries.map(([name, inner]) => [name, visit(inner)]));
}

test('every pair of fingerprints of a large comparison differs', () => {
  const [base, head] = ['ghes-3.19', 'api.github.com'].map((name) => readPublished(github(name)));
  const { changes } = compareDocuments(base, head);
  const breaking = changes
    .filter(({ severity }) => severity === 'breaking')
    .map(({ fingerprint }) => fingerprint);
  expect(breaking.length).toBeGreaterThan(1000);
  expect(new Set(breaking).size).toBe(breaking.length);
});
