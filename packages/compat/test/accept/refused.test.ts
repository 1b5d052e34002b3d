import { describe, expect, test } from 'vitest';
import { acceptV1 } from '../../src/index.ts';
import { command } from '../support/command.ts';
import { upstreamOf } from '../support/upstream.ts';

type Case = { readonly given: object | string; readonly want: readonly [number, string, string | null] };

const cases: readonly Case[] = [
  { given: { cmd: '' }, want: [400, 'empty_argument_cmd', 'cmd'] },
  { given: { cmd: null }, want: [400, 'empty_argument_cmd', 'cmd'] },
  { given: { cmd: ['installs'] }, want: [400, 'empty_argument_cmd', 'cmd'] },
  { given: { cmd: {} }, want: [400, 'empty_argument_cmd', 'cmd'] },
  { given: 'cmd[]=installs', want: [400, 'empty_argument_cmd', 'cmd'] },
  { given: { cmd: 'reboot' }, want: [400, 'invalid_argument_cmd', 'cmd'] },
  { given: { cmd: '__proto__' }, want: [400, 'invalid_argument_cmd', 'cmd'] },
  { given: { cmd: 'view' }, want: [400, 'empty_argument_id', 'id'] },
  { given: { cmd: 'view', id: '' }, want: [400, 'empty_argument_id', 'id'] },
  { given: { cmd: 'view', id: [] }, want: [400, 'empty_argument_id', 'id'] },
  { given: { cmd: 'install', url: 'http://a.b' }, want: [400, 'empty_argument_application', 'application'] },
  // The catalogue sends this code with 403.
  { given: { cmd: 'view', id: '..' }, want: [403, 'invalid_argument_id', 'id'] },
  { given: { cmd: 'view', id: { a: 1 } }, want: [403, 'invalid_argument_id', 'id'] },
  {
    given: { cmd: 'edit', id: 'i', 'install-plugin': '.' },
    want: [400, 'invalid_argument_install_plugin', 'install-plugin'],
  },
  {
    given: { cmd: 'edit', id: 'i', 'activate-plugin': 'a', 'deactivate-plugin': 'a' },
    want: [400, 'invalid_argument_cmd', 'cmd'],
  },
  {
    given: { cmd: 'edit', id: 'i', 'list-plugins': 1, 'list-plugins ': 1 },
    want: [400, 'invalid_argument_list_plugins', 'list-plugins'],
  },
  { given: '{"cmd":"installs",', want: [400, 'invalid_argument_body', null] },
  { given: '{"cmd":"installs"} {}', want: [400, 'invalid_argument_body', null] },
  { given: { cmd: 'installs', key: 'k\ney' }, want: [403, 'invalid_api_key', 'key'] },
  { given: { cmd: 'installs', key: 'schlüssel' }, want: [403, 'invalid_api_key', 'key'] },
  { given: { cmd: 'installs', key: ['k'] }, want: [403, 'invalid_api_key', 'key'] },
  { given: { cmd: 'installs', q: nested(66) }, want: [413, 'request_too_large', null] },
  { given: `cmd=installs&q${'[a]'.repeat(65)}=1`, want: [413, 'request_too_large', null] },
  { given: `cmd=installs${'&a=1'.repeat(10_000)}`, want: [413, 'request_too_large', null] },
];

function nested(levels: number): unknown {
  return levels === 0 ? 1 : { a: nested(levels - 1) };
}

describe.each(cases)('$want', ({ given, want: [status, errcode, errfield] }) => {
  const shown = JSON.stringify(given).slice(0, 60);

  test(`is the answer to ${shown}, with HTTP 200`, async () => {
    const upstream = upstreamOf();
    expect(await command(upstream, given)).toStrictEqual({
      status: 200,
      body: { result: false, status, errcode, errfield, message: expect.stringMatching(/\.$/) },
    });
    expect(upstream.received).toStrictEqual([]);
  });

  test(`is the answer to ${shown}, with its own HTTP status where version 2 is asked for`, async () => {
    const answer = await command(upstreamOf(), given, { query: '?api_version=2.0' });
    expect([answer.status, answer.body]).toMatchObject([status, { errcode, errfield }]);
  });
});

test('a form with a file is refused', async () => {
  const body = new FormData();
  body.append('cmd', 'template');
  body.append('image', new Blob(['x']), 'x.png');
  const answer = await acceptV1(upstreamOf().fetch)('https://h.example/', { method: 'POST', body });
  expect([answer.status, await answer.json()]).toMatchObject([200, { errcode: 'invalid_argument_body' }]);
});

test.each([
  ['what is no form', 'multipart/form-data; boundary=x', '--y cmd'],
  ['what has no boundary', 'multipart/form-data', 'cmd=installs'],
  ['what is no UTF-8', 'application/json', new Uint8Array([...new TextEncoder().encode('{"cmd":"a'), 0xff])],
])('%s, and names a command, is refused', async (_, type, body) => {
  const init = { method: 'POST', headers: { 'Content-Type': type }, body };
  const answer = await acceptV1(upstreamOf().fetch)('https://h.example/', init);
  expect([answer.status, await answer.json()]).toMatchObject([200, { errcode: 'invalid_argument_body' }]);
});

test('as deep and as many as the limits allow go over', async () => {
  const upstream = upstreamOf();
  await command(upstream, `cmd=installs&x${'[a]'.repeat(64)}=1`);
  await command(upstream, { cmd: 'installs', x: nested(64) });
  await command(upstream, `cmd=installs${'&a=1'.repeat(9_999)}`);
  expect(upstream.received).toHaveLength(3);
});
