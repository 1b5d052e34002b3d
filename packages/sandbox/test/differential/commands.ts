import type { CommandRequestOf } from '@installatron-openapi/types/v1';
import fc from 'fast-check';
import type { OperationId } from '../../src/operation/handler.ts';

/** A command as version 1 has it, held to the types of version 1, and by hand what means the same in version 2. */
export type Pair = {
  readonly command: CommandRequestOf[keyof CommandRequestOf];
  readonly requests: readonly Request2[];
};

type Request2 = { readonly operationId: OperationId; readonly params: Readonly<Record<string, unknown>> };

const url = 'https://www.example.com/one';
const application = 'wordpress';

/** What can be done to an install; `id` is that of the first one of the demo. */
const pairs: readonly ((id: string, backup: string) => Pair)[] = [
  () => pair({ cmd: 'installs' }, ['listInstalls', {}]),
  () => pair({ cmd: 'installs', q: 'example' }, ['listInstalls', { q: 'example' }]),
  () =>
    pair({ cmd: 'installs', 'filter-version-available': 'yes' }, [
      'listInstalls',
      { filter_version_available: true },
    ]),
  (id) => pair({ cmd: 'view', id }, ['getInstall', { id }]),
  () =>
    pair({ cmd: 'install', application, url, autoup: 0 }, [
      'installApplication',
      { id: application, url, autoup: 'none' },
    ]),
  () =>
    pair(
      {
        cmd: 'install',
        application,
        url,
        autoup: 2,
        'autoup-plugins': 1,
        autoup_backup: 0,
        notification: 'backup,update',
      },
      [
        'installApplication',
        {
          id: application,
          url,
          autoup: 'all',
          autoup_plugins: 'all',
          autoup_backup: 'none',
          notification: ['backup', 'update'],
        },
      ],
    ),
  (id) => pair({ cmd: 'edit', id, title: 'By command' }, ['editInstall', { id, title: 'By command' }]),
  (id) =>
    pair({ cmd: 'edit', id, autoup: 1, 'autoup-themes': 2 }, [
      'editInstall',
      { id, autoup: 'minor', autoup_themes: 'custom' },
    ]),
  (id) =>
    pair({ cmd: 'edit', id, autobk: 'daily30' }, [
      'editInstall',
      { id, autobk: 'schedule', autobk_schedule: 'daily30' },
    ]),
  (id) =>
    pair({ cmd: 'edit', id, 'list-exclude-files': ['a', 'b'] }, [
      'editInstall',
      { id, exclude_files: ['a', 'b'] },
    ]),
  (id) => pair({ cmd: 'edit', id, 'list-plugins': 1 }, ['listPlugins', { id }]),
  (id) => pair({ cmd: 'edit', id, 'install-plugin': 'akismet' }, ['updatePlugin', { id, slug: 'akismet' }]),
  (id) =>
    pair({ cmd: 'edit', id, 'deactivate-plugin': 'akismet' }, [
      'updatePlugin',
      { id, slug: 'akismet', activated: false },
    ]),
  (id) =>
    pair({ cmd: 'edit', id, 'noautoup-plugin': 'akismet' }, [
      'updatePlugin',
      { id, slug: 'akismet', autoup: 'none' },
    ]),
  (id) =>
    pair({ cmd: 'edit', id, 'auotup-plugin': 'akismet' }, [
      'updatePlugin',
      { id, slug: 'akismet', autoup: 'all' },
    ]),
  (id) => pair({ cmd: 'edit', id, 'uninstall-plugin': 'akismet' }, ['deletePlugin', { id, slug: 'akismet' }]),
  (id) =>
    pair({ cmd: 'edit', id, 'activate-theme': 'twentytwentyfour' }, [
      'updateTheme',
      { id, slug: 'twentytwentyfour', activated: true },
    ]),
  (id) =>
    pair(
      { cmd: 'edit', id, title: 'And more', 'activate-plugin': 'akismet', 'list-plugins': 1 },
      ['editInstall', { id, title: 'And more' }],
      ['updatePlugin', { id, slug: 'akismet', activated: true }],
      ['listPlugins', { id }],
    ),
  (id) => pair({ cmd: 'edit', id, delete: 1 }, ['detachInstall', { id }]),
  (id) => pair({ cmd: 'upgrade', id, plugins: ['akismet'] }, ['updateInstall', { id, plugins: ['akismet'] }]),
  (id) => pair({ cmd: 'backup', id, note: 'By command' }, ['backupInstall', { id, note: 'By command' }]),
  (id) => pair({ cmd: 'backup', id, background: 'yes' }, ['backupInstall', { id, background: true }]),
  (id) => pair({ cmd: 'uninstall', id, dryrun: 'all' }, ['deleteInstall', { id, dryrun: 'all' }]),
  (id) => pair({ cmd: 'uninstall', id }, ['deleteInstall', { id }]),
  (_, id) => pair({ cmd: 'restore', id }, ['restoreBackup', { id }]),
  (_, id) => pair({ cmd: 'restoreto', id, url }, ['restoreBackupTo', { id, url }]),
  (_, id) => pair({ cmd: 'editbackup', id, note: 'Noted' }, ['editBackup', { id, note: 'Noted' }]),
  (_, id) => pair({ cmd: 'delete', id }, ['deleteBackup', { id }]),
  () => pair({ cmd: 'import', application, url }, ['importApplication', { id: application, url }]),
  () => pair({ cmd: 'browser', application }, ['getApplication', { id: application }]),
  () =>
    pair({ cmd: 'edituser', user: 'janedoe', suspended: 'yes' }, [
      'editUser',
      { id: 'janedoe', suspended: true },
    ]),
  () => pair({ cmd: 'deleteuser', user: 'janedoe' }, ['deleteUser', { id: 'janedoe' }]),
  () => pair({ cmd: 'guixfer', user: 'janedoe' }, ['loginUser', { id: 'janedoe' }]),
  () => pair({ cmd: 'logs' }, ['listLogs', {}]),
  () => pair({ cmd: 'tasks' }, ['listTasks', {}]),
];

function pair(command: Pair['command'], ...requests: readonly [OperationId, Request2['params']][]): Pair {
  return { command, requests: requests.map(([operationId, params]) => ({ operationId, params })) };
}

/** How a command goes over the wire. */
export type Carrier = 'query' | 'form' | 'json';

export type CommandStep = { readonly pair: number; readonly pick: number; readonly carrier: Carrier };

export const anyCommands: fc.Arbitrary<readonly CommandStep[]> = fc.array(
  fc.record({
    pair: fc.nat(pairs.length - 1),
    pick: fc.nat(2),
    carrier: fc.constantFrom<Carrier>('query', 'form', 'json'),
  }),
  { minLength: 1, maxLength: 8 },
);

export function pairOf(
  { pair: index, pick }: CommandStep,
  ids: ReadonlyMap<string, readonly string[]>,
): Pair {
  const id = ids.get('installs')?.[pick] ?? 'none';
  const backup = ids.get('backups')?.[pick] ?? 'none';
  return pairs[index]?.(id, backup) ?? pair({ cmd: 'installs' }, ['listInstalls', {}]);
}

/** A request of version 1, as a client of PHP writes it. */
export function commandRequest(command: Pair['command'], key: string, carrier: Carrier): Request {
  const address = 'https://sandbox.example.com/installatron/';
  const all = { api: 'json', key, ...command };
  if (carrier === 'json') return new Request(address, { method: 'POST', body: JSON.stringify(all) });
  const fields = new URLSearchParams(Object.entries(all).flatMap(([name, value]) => fieldsOf(name, value)));
  if (carrier === 'form') return new Request(address, { method: 'POST', body: fields });
  return new Request(`${address}?${fields}`);
}

function fieldsOf(name: string, value: unknown): string[][] {
  return Array.isArray(value)
    ? value.map((item, index) => [`${name}[${index}]`, String(item)])
    : [[name, String(value)]];
}
