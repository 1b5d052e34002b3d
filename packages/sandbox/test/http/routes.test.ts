import { expect, it } from 'vitest';
import { routesTo } from '../../src/http/routes.ts';

it('what is written out comes before a parameter in its place', () => {
  const routes = routesTo([
    ['a', { method: 'GET', path: '/b/{id}/{slug}' }],
    ['b', { method: 'GET', path: '/b/{id}/log' }],
    ['c', { method: 'GET', path: '/b/{id}' }],
    ['d', { method: 'POST', path: '/b/import' }],
    ['e', { method: 'DELETE', path: '/b/{id}' }],
    ['f', { method: 'GET', path: '/b' }],
  ]);
  expect(routes.map(({ pattern, operations }) => [pattern, Object.fromEntries(operations)])).toEqual([
    ['/b', { GET: 'f' }],
    ['/b/import', { POST: 'd' }],
    ['/b/:id{[^/]*}', { GET: 'c', DELETE: 'e' }],
    ['/b/:id{[^/]*}/log', { GET: 'b' }],
    ['/b/:id{[^/]*}/:slug{[^/]*}', { GET: 'a' }],
  ]);
});
