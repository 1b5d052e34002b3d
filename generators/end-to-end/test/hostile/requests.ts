import fc from 'fast-check';

/** A request as it goes over the wire. */
export type Raw = {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: Uint8Array;
};

const encoder = new TextEncoder();

const paths = [
  '/installs',
  '/installs/a1b2c3d4e5f6g7h8i9j0k1l2m',
  '/installs/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '/installs/..%5c..%5c',
  '/installs/%ff%fe',
  '/installs/%',
  '/installs/__proto__',
  '/installs/constructor/plugins/toString',
  '/users/__proto__',
  '/browser/wordpress/install',
  '/backups/import',
  '/users',
  '/',
  '//',
  '/installs//plugins',
  '/..',
  '/users/janedoe/login',
  '/installs?limit=-1',
  '/installs?limit=1e999',
  '/installs?limit[]=1&limit[a]=2',
  '/installs?offset=99999999999999999999',
  '/installs?user[__proto__][x]=1',
  '/logs?time_from=NaN&time_until=Infinity',
  '/installs?q=%00%ff',
  `/installs?q=${'a'.repeat(9000)}`,
  '/?cmd=installs',
  '/?cmd=__proto__',
  '/?cmd=edit&id[]=a&id[]=b',
  '/?api_version=3.0&cmd=installs',
  '/installs?api_version=9',
];

const texts = [
  '',
  '{',
  '[]',
  'null',
  '{"url":',
  '{"url":1e400}',
  '{"url":{"a":[1,2,{}]},"notification":"x"}',
  '{"__proto__":{"x":1},"url":"https://a"}',
  '{"constructor":{"prototype":{}}}',
  '{"url":"a","url":"b"}',
  '{"limit":123456789012345678901234567890}',
  '{"websites":[{"vhosts":[]}]}',
  '{"cmd":"install","application":"wordpress"}',
  '{"cmd":["edit"]}',
  '{"cmd":"edit","id":{"a":1}}',
  '\u0000',
  '{"url":"\\ud800"}',
  'url=%ff%fe&x',
  'a[b][c][d]=1&a[b]=2&a=3',
  `${'a[x]'.repeat(200)}=1`,
  'websites[0][vhosts][__proto__]=x',
  '&&&===&%',
  '{"background":"maybe","dryrun":7,"url":[]}',
  '{"id":null,"user":false,"url":""}',
];

const bodies: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts).map((text) => encoder.encode(text)) },
  { weight: 2, arbitrary: fc.json().map((text) => encoder.encode(text)) },
  // Cut anywhere, in the middle of a character, too.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.json({ stringUnit: 'binary' }), fc.nat(40))
      .map(([text, end]) => encoder.encode(text).slice(0, end)),
  },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: fc.constantFrom('[', '{"a":').map((open) => encoder.encode(open.repeat(20_000))) },
);

const anyHeaders: fc.Arbitrary<readonly string[]> = fc.subarray(
  [
    'X-HTTP-Method-Override: DELETE',
    'X-HTTP-Method-Override: PATCH',
    'X-API-Version: 1.0',
    'X-API-Version: 1.0, 2.0',
    'X-API-Version: x',
    'Content-Type: application/json',
    'Content-Type: application/x-www-form-urlencoded',
    'Content-Type: multipart/form-data',
    'Content-Type: text/plain; charset=utf-16',
    'Content-Encoding: gzip',
    'Expect: 100-continue',
    `X-Long: ${'a'.repeat(9000)}`,
    'X-Sandbox-Clock: never',
    'X-Sandbox-Error: __proto__',
    'X-Sandbox-Delay: -1',
    'X-Sandbox-Scenario: ../../etc',
    'X-API-Key: other',
  ],
  { maxLength: 3 },
);

export const anyRequest: fc.Arbitrary<Raw> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'POST', 'POST', 'DELETE', 'PUT', 'PATCH', 'OPTIONS', 'PROPFIND'),
  path: fc.constantFrom(...paths),
  headers: anyHeaders,
  body: bodies,
});
