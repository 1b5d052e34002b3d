import { expect, test } from 'vitest';
import { fillPath } from '../../src/call/path.ts';

test.each([
  ['/version', {}, '/version'],
  ['/installs/{id}', { id: 'a1b2' }, '/installs/a1b2'],
  ['/installs/{id}', { id: 7 }, '/installs/7'],
  ['/installs/{id}', { id: 0 }, '/installs/0'],
  ['/installs/{id}/plugins/{slug}', { id: 'a', slug: 'b' }, '/installs/a/plugins/b'],
  ['/users/{id}/login', { id: 'jane doe' }, '/users/jane%20doe/login'],
  ['/users/{id}', { id: 'a/b?c#d%2e' }, '/users/a%2Fb%3Fc%23d%252e'],
  ['/users/{id}', { id: '../admin' }, '/users/..%2Fadmin'],
  ['/users/{id}', { id: '...' }, '/users/...'],
  ['/users/{id}', { id: 'é€😀' }, '/users/%C3%A9%E2%82%AC%F0%9F%98%80'],
  ['/users/{id}', { id: '{id}' }, '/users/%7Bid%7D'],
  ['/users/{id}', { id: '$&' }, '/users/%24%26'],
  ['/files/{name}.{type}', { name: 'a', type: 'b' }, '/files/a.b'],
  ['/{constructor}', { constructor: 'a' }, '/a'],
])('%s with %j is %s', (template, values, want) => {
  expect(fillPath(template, new Map<string, unknown>(Object.entries(values)))).toBe(want);
});

test.each([[undefined], [null], [''], ['.'], ['..'], [true], [['a']], [{ a: 1 }], ['\ud800']])(
  'the value %j is refused, with the name of the parameter',
  (value) => {
    const fill = () => fillPath('/users/{id}', new Map([['id', value]]));
    expect(fill).toThrow(TypeError);
    expect(fill).toThrow('{id} of /users/{id} must be given');
  },
);

test('values that become ".." only together are refused', () => {
  const dots = new Map([
    ['a', '.'],
    ['b', '.'],
  ]);
  expect(() => fillPath('/x/{a}{b}', dots)).toThrow('{a} of /x/{a}{b} must be given');
});

test.each(['constructor', '__proto__', 'toString'])('%s is not taken from the prototype', (name) => {
  expect(() => fillPath(`/{${name}}`, new Map())).toThrow(TypeError);
});
