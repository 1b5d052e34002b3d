import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../src/operation/handler.ts';
import { type Given, readParameters } from '../../src/validation/parameters.ts';
import type { Text } from '../../src/validation/text.ts';

const mapOf = <Value>(members: Readonly<Record<string, Value>> = {}) => new Map(Object.entries(members));

type Sent = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, Text>>;
  readonly form?: Readonly<Record<string, Text>>;
  readonly json?: Readonly<Record<string, unknown>>;
};

function given({ path, query, form, json }: Sent): Given {
  return { path: mapOf(path), query: mapOf(query), form: mapOf(form), json: mapOf(json) };
}

const list = (...items: Text[]): Text => new Map(items.map((item, index) => [`${index}`, item]));
const members = (...entries: [string, Text][]): Text => new Map(entries);

describe('parameters', () => {
  it.each<[string, OperationId, Sent, object]>([
    ['numbers in a query', 'listInstalls', { query: { offset: '5', limit: '10' } }, { offset: 5, limit: 10 }],
    ['what is left out', 'listInstalls', {}, { offset: 0, limit: 50 }],
    ['true in a query', 'listTasks', { query: { restart: 'true' } }, { restart: true, offset: 0, limit: 50 }],
    ['1 in a query', 'listTasks', { query: { restart: '1' } }, { restart: true, offset: 0, limit: 50 }],
    ['0 in a query', 'listTasks', { query: { restart: '0' } }, { restart: false, offset: 0, limit: 50 }],
    ['digits that are text', 'listInstalls', { query: { q: '42' } }, { q: '42', offset: 0, limit: 50 }],
    [
      'a list in a form',
      'updateInstall',
      { path: { id: 'a' }, form: { plugins: list('x', 'y') } },
      { id: 'a', plugins: ['x', 'y'], background: false, dryrun: 'none', revert: false },
    ],
    [
      'a single value for a list',
      'updateInstall',
      { path: { id: 'a' }, form: { plugins: 'x' } },
      { id: 'a', plugins: ['x'], background: false, dryrun: 'none', revert: false },
    ],
    [
      'websites in a form',
      'editUser',
      {
        path: { id: 'a' },
        form: { websites: list(members(['path', '/home/a'], ['vhosts', members(['https://a.b', '1'])])) },
      },
      { id: 'a', websites: [{ path: '/home/a', vhosts: { 'https://a.b': '1' } }] },
    ],
    [
      'a text where several types are right',
      'editInstall',
      { path: { id: 'a' }, form: { twofactor: '1' } },
      { id: 'a', twofactor: '1', background: false, dryrun: 'none' },
    ],
    [
      'a number where several types are right',
      'editInstall',
      { path: { id: 'a' }, json: { twofactor: 1 } },
      { id: 'a', twofactor: 1, background: false, dryrun: 'none' },
    ],
    [
      'members that nobody knows',
      'editBackup',
      { path: { id: 'a' }, json: { x: [null], __proto__x: 1 } },
      { id: 'a', x: [null], __proto__x: 1 },
    ],
    [
      'unknown lists in a query',
      'getVersion',
      { query: { x: list('1'), y: members(['z', '1']) } },
      { x: ['1'], y: { z: '1' } },
    ],
    [
      'an empty text',
      'editInstall',
      { path: { id: 'a' }, json: { title: '' } },
      { id: 'a', title: '', background: false, dryrun: 'none' },
    ],
    ['an empty id', 'getUser', { path: { id: '' } }, { id: '' }],
    [
      'the path before the body before the query',
      'editBackup',
      {
        path: { id: 'path' },
        query: { id: 'query', note: 'query', user: 'query' },
        json: { id: 'body', note: 'body' },
      },
      { id: 'path', note: 'body', user: 'query' },
    ],
  ])('hold %s', (_name, id, sent, want) => {
    expect(readParameters(id, given(sent))).toEqual(want);
  });

  it('hold hostile names as they are', () => {
    const json = new Map(Object.entries(JSON.parse('{"__proto__":{"note":"x"},"constructor":"y"}')));
    const params = readParameters('editBackup', { ...given({ path: { id: 'a' } }), json });
    expect(Object.entries(params)).toEqual([
      ['__proto__', { note: 'x' }],
      ['constructor', 'y'],
      ['id', 'a'],
    ]);
    expect(params['note']).toBeUndefined();
  });
});

describe('what is refused:', () => {
  it.each<[string, OperationId, Sent, string, string]>([
    ['a text for a number', 'listInstalls', { query: { limit: 'x' } }, 'invalid_argument_limit', 'limit'],
    ['no text for a number', 'listInstalls', { query: { limit: '' } }, 'invalid_argument_limit', 'limit'],
    ['a number too small', 'listInstalls', { query: { limit: '0' } }, 'invalid_argument_limit', 'limit'],
    ['a fraction', 'listInstalls', { query: { limit: '1.5' } }, 'invalid_argument_limit', 'limit'],
    ['a hexadecimal number', 'listInstalls', { query: { limit: '0x10' } }, 'invalid_argument_limit', 'limit'],
    [
      'a number beyond 2^53',
      'listInstalls',
      { query: { limit: '9007199254740993' } },
      'invalid_argument_limit',
      'limit',
    ],
    [
      'a very long number',
      'listInstalls',
      { query: { limit: '9'.repeat(400) } },
      'invalid_argument_limit',
      'limit',
    ],
    [
      'a list for a number',
      'listInstalls',
      { query: { limit: list('1') } },
      'invalid_argument_limit',
      'limit',
    ],
    ['yes for true', 'listTasks', { query: { restart: 'yes' } }, 'invalid_argument_restart', 'restart'],
    [
      'a text for true in JSON',
      'editInstall',
      { json: { background: 'true' } },
      'invalid_argument_background',
      'background',
    ],
    [
      '1 for true in JSON',
      'editInstall',
      { json: { background: 1 } },
      'invalid_argument_background',
      'background',
    ],
    [
      'a text for a number in JSON',
      'editInstall',
      { json: { autobk_daily: '1' } },
      'invalid_argument_autobk_daily',
      'autobk_daily',
    ],
    [
      '1e400',
      'editInstall',
      { json: { autobk_daily: JSON.parse('1e400') } },
      'invalid_argument_autobk_daily',
      'autobk_daily',
    ],
    [
      '1e300',
      'editInstall',
      { json: { autobk_daily: 1e300 } },
      'invalid_argument_autobk_daily',
      'autobk_daily',
    ],
    [
      '1e300 where several types are right',
      'editInstall',
      { json: { twofactor: 1e300 } },
      'invalid_argument_twofactor',
      'twofactor',
    ],
    ['null', 'editInstall', { json: { title: null } }, 'invalid_argument_title', 'title'],
    [
      'a value that is not listed',
      'editInstall',
      { json: { autoup: 'always' } },
      'invalid_argument_autoup',
      'autoup',
    ],
    [
      'a value inside of a list',
      'editInstall',
      { json: { notification: ['backup', 'x'] } },
      'invalid_argument_notification',
      'notification',
    ],
    [
      'a value deep inside',
      'editUser',
      { json: { websites: [{ vhosts: { 'https://a.b': 1 } }] } },
      'invalid_argument_websites',
      'websites',
    ],
    [
      'what is no e-mail address',
      'editInstall',
      { json: { email: 'jane' } },
      'invalid_argument_email',
      'email',
    ],
    ['a URL that is missing', 'cloneInstall', {}, 'empty_argument_url', 'url'],
    ['a URL that is empty', 'cloneInstall', { form: { url: '' } }, 'empty_argument_url', 'url'],
    ['a URL that is null', 'cloneInstall', { json: { url: null } }, 'empty_argument_url', 'url'],
    ['a name that is missing', 'createTemplate', { path: { id: 'a' } }, 'empty_argument_name', 'name'],
    ['an id in the body that is missing', 'createUser', {}, 'empty_argument_id', 'id'],
    [
      'half of a database',
      'restoreBackup',
      { json: { db_name: 'a', db_user: 'b', db_host: 'c' } },
      'empty_argument_db_pass',
      'db_pass',
    ],
    [
      'a database with an empty host',
      'restoreBackup',
      { json: { db_name: 'a', db_user: 'b', db_pass: 'd', db_host: '' } },
      'empty_argument_db_host',
      'db_host',
    ],
    [
      'the first of several, in the order of the spec',
      'migrateApplication',
      { json: { url: 5, db_name: 'a' } },
      'empty_argument_db_host',
      'db_host',
    ],
    [
      'the first of several, wherever it was sent',
      'listInstalls',
      { query: { limit: 'x', offset: 'x' } },
      'invalid_argument_offset',
      'offset',
    ],
  ])('%s', (_name, id, sent, errcode, errfield) => {
    expect(() => readParameters(id, given(sent))).toThrow(expect.objectContaining({ errcode, errfield }));
  });
});
