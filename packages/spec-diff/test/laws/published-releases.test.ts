import { describe, expect, test } from 'vitest';
import { type Change, compareDocuments } from '../../src/index.ts';
import { figma, github, readPublished } from '../support/published.ts';

/**
 * Found by reading the differences of the text of both versions, not by this package. Of all operations, those of GitHub
 * lost 40 pairs of a method and a path and got 155 new ones, and three of these are the same operation.
 */
const published = [
  {
    base: 'figma-before/openapi/openapi.yaml',
    head: figma,
    operations: { 'operation-added': 5 },
    facts: [
      'compatible operation-added | GET | /v1/ai_usage/daily | ',
      'compatible operation-added | GET | /v2/folders/{folder_id}/meta | ',
      'compatible deprecated | GET | /v1/projects/{project_id}/files | ',
      'compatible enum-value-added | POST | /v1/files/{file_key}/variables | request body / variables[]<CREATE> / scopes[]',
      'breaking enum-value-added | GET | /v1/files/{file_key}/variables/local | response 200 / meta / variables{*} / scopes[]',
      'breaking variant-added | GET | /v1/files/{file_key}/variables/local | response 200 / meta / variables{*} / valuesByMode{*}',
    ],
  },
  {
    base: github('api.github.com', 'octokit-before'),
    head: github('api.github.com'),
    operations: { 'operation-added': 152, 'operation-moved': 3, 'operation-removed': 37 },
    facts: [
      'compatible operation-added | GET | /agents/tasks | ',
      'breaking operation-removed | GET | /repos/{owner}/{repo}/tags/protection | ',
      'breaking operation-moved | GET | /orgs/{org}/dependabot/repository-access | ',
      'breaking property-removed | GET | /app/installations/{installation_id} | response 200 / permissions / team_discussions',
      'breaking property-became-required | DELETE | /orgs/{org}/code-security/configurations/detach | request body / selected_repository_ids',
      'breaking max-length-lowered | POST | /orgs/{org}/artifacts/metadata/deployment-record | request body / cluster',
      'compatible property-added | POST | /orgs/{org}/artifacts/metadata/deployment-record | request body / return_records',
      'breaking media-type-removed | GET | /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id} | response 200',
      'breaking success-status-added | POST | /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches | response 200',
    ],
  },
];

describe.each(published)('$base and the version after it', ({ base, head, operations, facts }) => {
  const { changes, ...summary } = compareDocuments(readPublished(base), readPublished(head));

  test('differ in what their vendor changed', () => {
    expect(changes.map(factOf)).toStrictEqual(expect.arrayContaining(facts));
  });

  test('have as many operations more and less as their vendor added and removed', () => {
    const rules = changes
      .map(({ rule }) => rule)
      .filter((rule) => /^operation-(added|moved|removed)$/.test(rule));
    expect(countOf(rules)).toStrictEqual(operations);
  });

  test('give the same bytes when they are read and compared again', () => {
    const again = compareDocuments(readPublished(base), readPublished(head));
    expect(JSON.stringify(again)).toBe(JSON.stringify({ ...summary, changes }));
  });
});

function factOf({ severity, rule, method, path, subject }: Change): string {
  return [`${severity} ${rule}`, method, path, subject].join(' | ');
}

function countOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
