import { operations } from '../../src/generated/operations.gen.ts';
import type { Step } from './steps.ts';

/** Ids that have come up so far, by the first part of the path under which they are used. */
export type KnownIds = Map<string, string[]>;

/** The parameters of a step with the ids that it picks filled in. */
export function paramsOf(
  { operationId, pick, params }: Step,
  known: KnownIds,
): Readonly<Record<string, unknown>> {
  const { path } = operations[operationId];
  if (!path.includes('{id}')) return params;
  const candidates = known.get(path.split('/')[1] ?? '') ?? [];
  return { ...params, id: candidates[pick % Math.max(1, candidates.length)] ?? 'none' };
}

/** The request of version 2. */
export function requestOf(
  operationId: Step['operationId'],
  params: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
): Request {
  const { method, path } = operations[operationId];
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const others = Object.entries(params).filter(([name]) => !names.includes(name));
  const url = new URL(filled, 'https://sandbox.example.com');
  if (method === 'POST') {
    const body = JSON.stringify(Object.fromEntries(others));
    return new Request(url, { method, headers: { ...headers, 'Content-Type': 'application/json' }, body });
  }
  for (const [name, value] of others) url.searchParams.append(name, String(value));
  return new Request(url, { method, headers });
}

/** Takes up the ids that an answer brings. */
export function learn(known: KnownIds, operationId: Step['operationId'], answer: unknown): void {
  const { data } =
    typeof answer === 'object' && answer !== null && 'data' in answer ? answer : { data: undefined };
  const collection = made[operationId];
  for (const item of Array.isArray(data) ? data : [data]) {
    if (collection === undefined || typeof item !== 'object' || item === null || !('id' in item)) continue;
    const ids = known.get(collection) ?? [];
    if (!ids.includes(String(item.id))) known.set(collection, [...ids, String(item.id)]);
  }
}

/** What the answers of operations hold. */
const made: Readonly<Partial<Record<Step['operationId'], string>>> = {
  listInstalls: 'installs',
  listBackups: 'backups',
  listTemplates: 'templates',
  listUsers: 'users',
  listApplications: 'browser',
  installApplication: 'installs',
  importApplication: 'installs',
  migrateApplication: 'installs',
  cloneInstall: 'installs',
  restoreBackupTo: 'installs',
  backupInstall: 'backups',
  createTemplate: 'templates',
  createUser: 'users',
};
