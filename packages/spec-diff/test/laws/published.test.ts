import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Change, compareDocuments } from '../../src/index.ts';
import { createChance } from '../support/rewrites/chance.ts';
import { rewrites } from '../support/rewrites/index.ts';
import { isRecord, type Json, mapPaths } from '../support/rewrites/walk.ts';

const { resolve } = createRequire(import.meta.url);

/** Descriptions that their vendors publish, and that nobody wrote with this package in mind. */
function readPublished(file: string): Json {
  const parsed: unknown = parseDocument(file, readFileSync(resolve(file), 'utf8'));
  if (!isRecord(parsed)) throw new Error(`${file} is no object.`);
  return parsed;
}

function parseDocument(file: string, text: string): unknown {
  return file.endsWith('.yaml') ? parse(text) : JSON.parse(text);
}

const figma = '@figma/rest-api-spec/openapi/openapi.yaml';
const github = (name: string, from = '@octokit/openapi'): string => `${from}/generated/${name}.json`;

describe.each([figma, github('api.github.com')])('%s', (file) => {
  const document = readPublished(file);

  test('is identical to a copy', () => {
    expect(compareDocuments(document, structuredClone(document)).changes).toStrictEqual([]);
  });

  test.each(['shuffle', 'wrapInAllOf', 'renameComponents', 'moveParameters'])(
    'is the same after %s',
    (name) => {
      const other = rewrites[name]?.(document, createChance(1)) ?? {};
      expect(compareDocuments(document, other).changes).toStrictEqual([]);
    },
  );

  test('without some of its operations, lacks just these', () => {
    const gone: string[] = [];
    let count = 0;
    const head = mapPaths(document, (item, path) => [path, withoutSome(item, path)]);
    function withoutSome(item: Json, path: string): Json {
      const kept = Object.entries(item).filter(([method, value]) => {
        if (!isRecord(value) || !('responses' in value)) return true;
        count += 1;
        if (count % 7 > 0) return true;
        gone.push(`${method.toUpperCase()} ${path}`);
        return false;
      });
      return Object.fromEntries(kept);
    }
    const { changes } = compareDocuments(document, head);
    expect(changes.map(({ rule, method, path }) => `${rule} ${method} ${path}`).sort()).toStrictEqual(
      gone.map((operation) => `operation-removed ${operation}`).sort(),
    );
  });
});

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
