import {
  arrayMember,
  buildModel,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { at, bundle, propertiesOf } from './bundle-harness.ts';
import { renamed, rows } from './vendor-notes.ts';

// Not in the notes, but on the vendor's pages of the server product.
const documentedElsewhere = [
  'GET /browser/{id}',
  'GET /installs/{id}',
  'GET /installs/{id}/plugins/{slug}',
  'GET /installs/{id}/themes/{slug}',
  'GET /backups/{id}',
  'POST /backups/import',
  'GET /users/{id}',
  'POST /users',
  'GET /tasks',
  'GET /set/backup_locations',
  'GET /set/backup_schedules',
  'GET /version',
];

const { operations } = buildModel(bundle);
const described = operations.map(({ method, path }) => `${method} ${path}`);

describe('operations', () => {
  test.each(rows.filter(({ body }) => body === undefined))('$v1 is $v2', ({ v2 }) => {
    expect(described).toContain(v2);
  });

  test.each(rows.flatMap(({ v1, v2, body }) => (body === undefined ? [] : [{ v1, v2, body }])))(
    '$v1 is $v2 with $body',
    ({ v2, body }) => {
      expect(described).toContain(v2);
      expect(refusedMembers(requestSchema(v2), body)).toEqual([]);
    },
  );

  test.each(documentedElsewhere)('%s is described, from the pages of the vendor', (operation) => {
    expect(described).toContain(operation);
  });

  test('the spec has these 45 operations and no other', () => {
    const documented = new Set([...rows.map(({ v2 }) => v2), ...documentedElsewhere]);
    expect(documented.size).toBe(45);
    expect([...described].sort()).toEqual([...documented].sort());
  });

  test.each(Object.keys(objectMember(bundle, 'paths')))('%s takes GET, POST and DELETE only', (path) => {
    const others = ['put', 'patch', 'options', 'head', 'trace'];
    expect(others.filter((method) => Object.hasOwn(at(bundle, 'paths', path), method))).toEqual([]);
  });
});

function requestSchema(operation: string): JsonObject {
  const [method = '', path = ''] = operation.split(' ');
  const body = at(bundle, 'paths', path, method.toLowerCase(), 'requestBody');
  return at(body, 'content', 'application/json', 'schema');
}

/** The members that the request does not have, or not with this value. */
function refusedMembers(schema: JsonObject, body: JsonObject): readonly string[] {
  const properties = propertiesOf(schema);
  return Object.entries(body).flatMap(([name, value]) =>
    accepts(at(properties, name), value) ? [] : [`${name}=${value}`],
  );
}

function accepts(schema: JsonObject, value: JsonValue): boolean {
  const type = member(schema, 'type');
  return type === 'string' ? arrayMember(schema, 'enum').includes(value) : type === typeof value;
}

/** The properties of the things that an operation lists. */
function listed(path: string): JsonObject {
  const schema = at(
    bundle,
    'paths',
    path,
    'get',
    'responses',
    '200',
    'content',
    'application/json',
    'schema',
  );
  return propertiesOf(at(propertiesOf(schema), 'data', 'items'));
}

const installLists = ['/installs', '/backups', '/templates'];

describe('members of installs, backups and templates', () => {
  test.each(renamed)('%s is %s, wherever an install is listed', (v1, v2) => {
    const places = { Install: propertiesOf(at(bundle, 'components', 'schemas', 'Install')), ...lists() };
    for (const [place, properties] of Object.entries(places)) {
      expect(Object.keys(properties), place).toContain(v2);
      expect(Object.keys(properties), place).not.toContain(v1);
    }
  });

  test.each([
    ['autobk', ['none', 'custom', 'schedule']],
    ['autoup', ['none', 'all', 'custom']],
    ['autoup_plugins', ['none', 'all', 'custom']],
    ['autoup_themes', ['none', 'all', 'custom']],
    ['autoup_backup', ['none', 'all']],
  ])('%s is a word that is open to more: %j', (name, values) => {
    for (const [place, properties] of Object.entries(lists())) {
      const schema = at(properties, name);
      expect(member(schema, 'type'), place).toBe('string');
      expect(stringsMember(schema, 'x-extensible-enum').toSorted(), place).toEqual(values.toSorted());
      expect(Object.keys(schema), place).not.toContain('enum');
    }
  });

  test.each([
    ['suspended', 'boolean'],
    ['autobk_schedule', 'string'],
  ])('%s is a %s', (name, type) => {
    for (const [place, properties] of Object.entries(lists())) {
      expect(member(at(properties, name), 'type'), place).toBe(type);
    }
  });
});

function lists(): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(installLists.map((path) => [path, listed(path)]));
}

describe('members of applications', () => {
  const application = listed('/browser');

  test('appid is id, a keyword', () => {
    expect(member(at(application, 'id'), 'type')).toBe('string');
    expect(Object.keys(application)).not.toContain('appid');
  });

  test.each(['changelog', 'site', 'demo', 'showcase', 'support', 'docs'])('link_%s is in links', (name) => {
    expect(member(at(propertiesOf(at(application, 'links')), name), 'type')).toBe('string');
    expect(Object.keys(application)).not.toContain(`link_${name}`);
  });

  test.each(['update', 'install'])('%s is a boolean', (name) => {
    expect(member(at(application, name), 'type')).toBe('boolean');
  });

  test('date is time, a number of seconds', () => {
    expect(member(at(application, 'time'), 'type')).toBe('integer');
    expect(Object.keys(application)).not.toContain('date');
  });
});

describe('every answer', () => {
  test.each(operations)('of $operationId has result, errcode and message', ({ path, method }) => {
    const responses = at(bundle, 'paths', path, method.toLowerCase(), 'responses');
    for (const status of Object.keys(responses)) {
      const schema = at(responses, status, 'content', 'application/json', 'schema');
      expect(Object.keys(propertiesOf(schema)), status).toEqual(
        expect.arrayContaining(['result', 'errcode', 'message']),
      );
    }
  });

  test.each(operations)('of $operationId can be had in either version', ({ path, method }) => {
    expect(versionSelectors(path, method.toLowerCase())).toEqual({
      'header X-API-Version': ['1.0', '2.0'],
      'query api_version': ['1.0', '2.0'],
    });
  });
});

function versionSelectors(path: string, method: string): Readonly<Record<string, readonly string[]>> {
  const item = at(bundle, 'paths', path);
  const parameters = [...arrayMember(item, 'parameters'), ...arrayMember(at(item, method), 'parameters')];
  const selectors = parameters
    .map((parameter) => at(parameter))
    .filter((parameter) => /api.version/i.test(stringMember(parameter, 'name') ?? ''));
  return Object.fromEntries(
    selectors.map((parameter) => [
      `${stringMember(parameter, 'in')} ${stringMember(parameter, 'name')}`,
      stringsMember(at(parameter, 'schema'), 'enum'),
    ]),
  );
}
