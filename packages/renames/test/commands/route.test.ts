import { describe, expect, test } from 'vitest';
import { findRoute, hasRoute } from '../../src/commands/route.ts';
import type { CommandTable } from '../../src/commands/table.ts';
import { commandTable } from '../../src/generated/commands.gen.ts';
import { commandToRequest, hasPath, operationAt } from '../../src/index.ts';

describe('a method and a path', () => {
  test.each([
    ['GET', '/installs', 'listInstalls', {}],
    ['GET', '/installs/abc', 'getInstall', { id: 'abc' }],
    ['POST', '/installs/abc', 'editInstall', { id: 'abc' }],
    ['DELETE', '/installs/abc', 'deleteInstall', { id: 'abc' }],
    ['POST', '/installs/a%20b%2Fc/plugins/%C3%A4', 'updatePlugin', { id: 'a b/c', slug: 'ä' }],
    ['GET', '/set/backup_locations', 'listBackupLocations', {}],
    ['GET', '/inst%61lls', 'listInstalls', {}],
    ['POST', '/backups/import', 'importBackup', {}],
    ['GET', '/backups/import', 'getBackup', { id: 'import' }],
    ['GET', '/users/__proto__', 'getUser', { id: '__proto__' }],
    ['GET', '/users/...', 'getUser', { id: '...' }],
    ['GET', '/users/a%3Fb', 'getUser', { id: 'a?b' }],
  ])('%s %s ask for %s', (method, path, operationId, pathParams) => {
    expect(operationAt(method, path)).toStrictEqual({ operationId, pathParams });
    expect(hasPath(path)).toBe(true);
  });

  test.each([
    ['PUT', '/installs'],
    ['get', '/installs'],
    ['HEAD', '/installs'],
    ['GET', '/templates/abc'],
  ])('%s %s ask for nothing, though the path is there', (method, path) => {
    expect(operationAt(method, path)).toBeUndefined();
    expect(hasPath(path)).toBe(true);
  });

  test.each([
    '',
    '/',
    'installs',
    '/installs/',
    '//installs',
    '/Installs',
    '/installs/abc/plugins/',
    '/installs/.',
    '/installs/..',
    '/installs/%2e%2E',
    '/installs/%',
    '/installs/%ff',
    '/installs/a/b/c/d',
    '/constructor',
    '/installs?q=blog',
  ])('%j is no path of version 2', (path) => {
    expect(operationAt('GET', path)).toBeUndefined();
    expect(hasPath(path)).toBe(false);
  });
});

test.each(commandTable.operations)('what is written for $id is found again', ({ id, method, path }) => {
  const route = operationAt(method, path.replace('{id}', 'x%2Fy').replace('{slug}', 'z'));
  expect(route?.operationId).toBe(id);
  const [, ...names] = path.split('{').map((part) => part.split('}')[0]);
  expect(Object.keys(route?.pathParams ?? {})).toStrictEqual(names);
});

test('the path of a command leads back to its operation', () => {
  const { method, path, operationId } = commandToRequest({
    cmd: 'edit',
    id: 'a/b',
    'activate-plugin': '%2e',
  });
  expect(operationAt(method, path)).toStrictEqual({ operationId, pathParams: { id: 'a/b', slug: '%2e' } });
});

describe('of several that fit', () => {
  const operation = (id: string, path: string) => ({ id, method: 'GET', path, inputs: [], rows: [] });
  const table: CommandTable = {
    command: 'do',
    ignored: [],
    operations: [
      operation('both', '/{a}/{b}'),
      operation('right', '/{a}/x'),
      operation('left', '/x/{b}'),
      operation('none', '/x/x'),
    ],
  };

  test.each([
    ['/x/x', 'none'],
    ['/x/y', 'left'],
    ['/y/x', 'right'],
    ['/y/y', 'both'],
  ])('the one for %s with a literal further to the left wins', (path, want) => {
    expect(findRoute(table, 'GET', path)?.operationId).toBe(want);
    expect(hasRoute(table, path)).toBe(true);
  });
});
