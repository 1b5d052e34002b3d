import { readFileSync } from 'node:fs';
import {
  type CommandModel,
  codecNames,
  type JsonValue,
  type MemberModel,
  type OperationVersions,
  readVersions,
} from '@installatron-openapi/generate-kit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundle } from './bundle-harness.ts';
import { renamed, rows } from './vendor-notes.ts';

const { versions, problems } = readVersions(bundle);
if (versions === undefined) throw new Error('The root of the bundle has no x-v1.');
const { resources, operations } = versions;

/** A member by its name in version 2, of a resource or of what an operation takes; `links.site` for one of an object. */
function memberOf(holder: string, name: string): MemberModel | undefined {
  const resource = resources.find((found) => found.name === holder);
  const operation = operations.find((found) => found.operation.operationId === holder);
  return [...(resource?.members ?? []), ...(operation?.inputs ?? [])].find(
    ({ path }) => path.join('.') === name,
  );
}

test('nothing is wrong with the x-v1 of the spec', () => {
  expect(problems).toEqual([]);
});

describe("the README's examples of x-v1", () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const section = text.slice(text.indexOf('## Version 1: `x-v1`'));
  const [memberLines = '', resource = '', operation = ''] = [
    ...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm),
  ].map(([, block = '']) => block);
  // One name stands there several times, so each line is read alone.
  const members = memberLines
    .trim()
    .split('\n')
    .map((line) => ({ line, said: Object.values<{ 'x-v1': JsonValue }>(parse(line))[0]?.['x-v1'] }));

  const ajv = new Ajv2020({ allowUnionTypes: true });
  ajv.addSchema(JSON.parse(readFileSync(new URL('../x-v1.schema.json', import.meta.url), 'utf8')), 'x-v1');
  const valid = (form: string, value: unknown) => ajv.validate(`x-v1#/$defs/${form}`, value);

  test.each(members)('$line is valid', ({ said }) => {
    expect(valid('member', said)).toBe(true);
  });

  test('show every key that a member can have', () => {
    const shown = members.flatMap(({ said }) => (typeof said === 'object' ? Object.keys(said ?? {}) : []));
    expect([...new Set(shown)].sort()).toEqual(
      [
        'absent',
        'also',
        'carries',
        'codec',
        'confidence',
        'flatten',
        'name',
        'synonyms',
        'type',
        'values',
      ].sort(),
    );
  });

  test('of a resource and of an operation are valid', () => {
    expect(valid('resource', parse(resource)['x-v1'])).toBe(true);
    expect(valid('operation', parse(operation)['x-v1'])).toBe(true);
  });

  test('name the codecs that there are, as the schema does', () => {
    const table = [...section.matchAll(/^\| `([a-z-]+)` \| (?:`true`|an? |Unix)/gm)].map(([, name]) => name);
    expect(table).toEqual([...codecNames]);
    expect(codecNames.filter((codec) => !valid('namedMember', { codec }))).toEqual([]);
    expect(valid('namedMember', { codec: 'numbers' })).toBe(false);
  });
});

describe('what the notes rename', () => {
  const installLike = ['install', 'backup', 'template'];

  test.each(installLike.flatMap((resource) => renamed.map(([v1, v2]) => ({ resource, v1, v2 }))))(
    '$v1 of a $resource is $v2',
    ({ resource, v1, v2 }) => {
      expect(memberOf(resource, v2)).toMatchObject({ v1, confidence: 'documented' });
    },
  );

  test.each([
    ['appid', 'id'],
    ['link_changelog', 'links.changelog'],
    ['link_site', 'links.site'],
    ['link_demo', 'links.demo'],
    ['link_showcase', 'links.showcase'],
    ['link_support', 'links.support'],
    ['link_docs', 'links.docs'],
    ['date', 'time'],
  ])('%s of an application is %s', (v1, v2) => {
    expect(memberOf('application', v2)?.v1).toBe(v1);
  });

  test('39 names of installs, of backups and of templates are others, and no more', () => {
    expect(renamed).toHaveLength(39);
    for (const name of installLike) {
      const members = resources.find((resource) => resource.name === name)?.members ?? [];
      const others = members.filter(({ v1, path }) => v1 !== undefined && v1 !== path[0]);
      expect(others, name).toHaveLength(39);
    }
  });

  test('the id that applications of version 1 have beside appid is kept', () => {
    const application = resources.find(({ name }) => name === 'application');
    expect(application?.only).toMatchObject([{ v1: 'id', keep: 'v1_id', confidence: 'client-code' }]);
  });
});

describe('what the notes say of values', () => {
  const tables = [
    ['autoup', { none: 0, all: 2, custom: 1 }],
    ['autoup_plugins', { none: 0, all: 1, custom: 2 }],
    ['autoup_themes', { none: 0, all: 1, custom: 2 }],
    ['autoup_backup', { none: 0, all: 1 }],
  ] as const;

  test.each(tables)('%s is %j in installs, backups and templates', (name, values) => {
    for (const resource of ['install', 'backup', 'template']) {
      expect(tableOf(resource, name), resource).toEqual(values);
    }
  });

  test.each([
    // The traps: another order for plugins and themes, another word in requests.
    ['editInstall', 'autoup', { none: 0, all: 2, minor: 1 }],
    ['installApplication', 'autoup', { none: 0, all: 2, minor: 1 }],
    ['editInstall', 'autoup_plugins', { none: 0, all: 1, custom: 2 }],
    ['editInstall', 'autoup_backup', { none: 0, all: 1 }],
  ])('%s writes its %s as %j', (operation, name, values) => {
    expect(tableOf(operation, name)).toEqual(values);
  });

  test('a request may call minor updates by the word of answers, and the other way round', () => {
    expect(memberOf('editInstall', 'autoup')?.rule).toMatchObject({
      synonyms: [{ word: 'custom', meaning: 'minor' }],
    });
    expect(memberOf('install', 'autoup')?.rule).toMatchObject({
      synonyms: [{ word: 'minor', meaning: 'custom' }],
    });
  });

  test('autobk holds the schedule, for which version 1 has no member', () => {
    for (const holder of ['install', 'backup', 'template', 'editInstall']) {
      expect(tableOf(holder, 'autobk'), holder).toEqual({ none: 0, custom: 1 });
      expect(memberOf(holder, 'autobk')?.rule, holder).toMatchObject({
        carries: { word: 'schedule', member: 'autobk_schedule' },
      });
      expect(memberOf(holder, 'autobk_schedule'), holder).toHaveProperty('v1', undefined);
    }
  });

  test.each([
    ['install', 'suspended', 'yes-no'],
    ['application', 'update', 'auto'],
    ['application', 'install', 'auto'],
    ['application', 'time', 'date'],
    ['install', 'time_created', 'integer'],
    ['install', 'files', 'list'],
    ['install', 'notification', 'list'],
    ['editInstall', 'notification', 'comma-list'],
    ['editInstall', 'background', 'yes-no'],
    ['listInstalls', 'filter_version_available', 'yes-no'],
  ])('%s has another form of %s, by the codec %s', (holder, name, codec) => {
    expect(memberOf(holder, name)?.rule).toEqual({ kind: 'codec', codec });
  });

  test.each([
    ['plugin', 'activated'],
    ['plugin', 'autoup'],
    ['theme', 'activated'],
    ['theme', 'autoup'],
    ['user', 'suspended'],
  ])('the notes name no change of %s.%s', (holder, name) => {
    expect(memberOf(holder, name)?.rule).toEqual({ kind: 'same' });
  });

  test.each([
    ['install', 'autobk'],
    ['install', 'suspended'],
    ['application', 'time'],
    ['application', 'update'],
    ['application', 'install'],
  ])('the form of %s.%s is said to be inferred', (holder, name) => {
    expect(memberOf(holder, name)?.confidence).toBe('inferred');
  });
});

function tableOf(holder: string, name: string): unknown {
  const rule = memberOf(holder, name)?.rule;
  return rule?.kind === 'values' ? Object.fromEntries(rule.values.map(({ v2, v1 }) => [v2, v1])) : rule;
}

describe('the spellings of requests', () => {
  test.each([
    ['getApplication', 'from_version', 'from-version', []],
    ['getApplication', 'id', 'application', []],
    ['installApplication', 'id', 'application', []],
    ['installApplication', 'autoup_plugins', 'autoup-plugins', ['autoup_plugins']],
    ['installApplication', 'db_host', 'db_host', ['db-host']],
    ['migrateApplication', 'source_path', 'source_path', ['source_ftu']],
    ['listInstalls', 'filter_version_available', 'filter-version-available', []],
    ['editInstall', 'files', 'list-files', ['files']],
    ['editInstall', 'exclude_files', 'list-exclude-files', ['exclude_files']],
    ['editInstall', 'tables', 'list-tables', ['tables']],
    ['editInstall', 'autoup_backup', 'autoup_backup', ['autoup-backup']],
    ['editUser', 'id', 'user', []],
    ['loginUser', 'id', 'user', []],
    ['updatePlugin', 'id', 'id', []],
    ['updatePlugin', 'slug', undefined, []],
  ])('%s takes %s as %s', (operation, v2, v1, also) => {
    expect(memberOf(operation, v2)).toMatchObject({ v1, also });
  });
});

describe('the commands', () => {
  test('are 41 in the notes, and 8 from elsewhere', () => {
    expect(rows).toHaveLength(41);
    expect(operations.flatMap(({ commands }) => commands)).toHaveLength(49);
  });

  test.each(rows)('$v1 is $v2 $body', ({ v1, v2, body = {} }) => {
    const operation = operations.find(({ operation: { method, path } }) => `${method} ${path}` === v2);
    const said = (operation?.commands ?? [])
      .filter(({ confidence }) => confidence === 'documented')
      .map((command) => ({ v1: inNotes(operation?.inputs ?? [], command), body: bodyOf(command) }));
    expect(said).toContainEqual({ v1: parameters(v1), body });
  });

  test.each([
    ['getInstall', { cmd: 'view', id: '{id}' }, 'client-code'],
    ['listTasks', { cmd: 'tasks' }, 'client-code'],
    ['updateInstall', { cmd: 'upgrade', id: '{id}' }, 'documented'],
    ['getApplication', { cmd: 'browser', application: '{id}' }, 'v1-docs'],
    ['migrateApplication', { cmd: 'import', application: '{id}', source_url: 'any' }, 'client-code'],
    ['detachInstall', { cmd: 'edit', id: '{id}', delete: '1' }, 'client-code'],
    ['updatePlugin', { cmd: 'edit', id: '{id}', 'autoup-plugin': '{slug}' }, 'inferred'],
    ['updateTheme', { cmd: 'edit', id: '{id}', 'autoup-theme': '{slug}' }, 'inferred'],
  ])('%s is also %j, as %s', (id, want, confidence) => {
    const operation = operations.find(({ operation: { operationId } }) => operationId === id);
    const said = (operation?.commands ?? []).map((command) => ({
      v1: request(operation?.inputs ?? [], command),
      confidence: command.confidence,
    }));
    expect(said).toContainEqual({ v1: want, confidence });
  });

  test("the vendor's spelling of autoup-plugin is the one that is written", () => {
    const operation = operations.find(({ operation: { operationId } }) => operationId === 'updatePlugin');
    const names = operation?.commands.flatMap(({ conditions }) => conditions.map(({ v1 }) => v1)) ?? [];
    expect(names.indexOf('auotup-plugin')).toBeGreaterThan(-1);
    expect(names.indexOf('auotup-plugin')).toBeLessThan(names.indexOf('autoup-plugin'));
  });

  test('are missing for these operations, with a reason', () => {
    const missing = operations.filter(({ commands }) => commands.length === 0);
    expect(missing.map(({ operation }) => operation.operationId).sort()).toEqual([
      'createUser',
      'getBackup',
      'getPlugin',
      'getTheme',
      'getUser',
      'getVersion',
      'importBackup',
      'listBackupLocations',
      'listBackupSchedules',
    ]);
    expect(missing.filter(({ absent = '' }) => absent.length < 20)).toEqual([]);
  });
});

/** The parameters of a command: `{id}` for the value of that path parameter. */
function request(
  inputs: OperationVersions['inputs'],
  { cmd, conditions }: CommandModel,
): Record<string, string> {
  const held = conditions.flatMap((condition) => (condition.kind === 'path' ? [condition.parameter] : []));
  const path = inputs.filter((input) => input.in === 'path' && !held.includes(input.path[0]));
  return Object.fromEntries([
    ['cmd', cmd],
    ...path.map((input) => [input.v1, `{${input.path[0]}}`]),
    ...conditions.map((condition) => [condition.v1, conditionText(condition)]),
  ]);
}

function conditionText(condition: CommandModel['conditions'][number]): string {
  if (condition.kind === 'path') return `{${condition.parameter}}`;
  return condition.kind === 'equals' ? String(condition.value) : 'any';
}

// The notes call both variables of a path `{id}`, and leave out where a command has the application.
function inNotes(inputs: OperationVersions['inputs'], command: CommandModel) {
  const said = Object.entries(request(inputs, command)).filter(([name]) => name !== 'application');
  return Object.fromEntries(said.map(([name, value]) => [name, value.replace('{slug}', '{id}')]));
}

function bodyOf({ body }: CommandModel) {
  return Object.fromEntries(body.map(({ member, value }) => [member, value]));
}

// `cmd=edit id={id} uninstall-theme ={id}`, with the vendor's blank.
function parameters(v1: string) {
  const pairs = v1.replaceAll(' =', '=').split(' ');
  return Object.fromEntries(pairs.map((pair) => pair.split('=')));
}
