import type { OperationId } from '../../src/index.ts';

/**
 * The rows of the vendor's notes on requests, line by line and in their order, with a value in place of each `{id}`. Written
 * by hand: this is what the table of commands is held to.
 */
export type Row = {
  /** The line of the notes. */
  readonly line: string;
  readonly v1: Readonly<Record<string, unknown>>;
  readonly operationId: OperationId;
  readonly request: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What is written back, where version 1 has two ways to say it and the row is not the first. */
  readonly back?: Readonly<Record<string, unknown>>;
};

const id = 'k2m9x';

/** `cmd=edit id={id}`: a row whose line shows the install alone. */
function row(line: string, operationId: OperationId, request: string, more: Partial<Row> = {}): Row {
  const [, cmd = ''] = /^cmd=(\w+)/.exec(line) ?? [];
  return { line, v1: { cmd, id }, operationId, request, params: { id }, ...more };
}

const applications: readonly Row[] = [
  row('cmd=browser', 'listApplications', 'GET /browser', { v1: { cmd: 'browser' }, params: {} }),
  row('cmd=install', 'installApplication', 'POST /browser/wordpress/install', {
    v1: { cmd: 'install', application: 'wordpress', url: 'https://example.com' },
    params: { id: 'wordpress', url: 'https://example.com' },
  }),
  row('cmd=import', 'importApplication', 'POST /browser/wordpress/import', {
    v1: { cmd: 'import', application: 'wordpress', url: 'https://example.com' },
    params: { id: 'wordpress', url: 'https://example.com' },
  }),
  row('cmd=migrate', 'migrateApplication', 'POST /browser/wordpress/migrate', {
    v1: { cmd: 'migrate', application: 'wordpress', source_url: 'https://example.net' },
    params: { id: 'wordpress', source_url: 'https://example.net' },
  }),
];

const installs: readonly Row[] = [
  row('cmd=installs', 'listInstalls', 'GET /installs', { v1: { cmd: 'installs' }, params: {} }),
  row('cmd=edit id={id}', 'editInstall', 'POST /installs/k2m9x'),
  row('cmd=update id={id}', 'updateInstall', 'POST /installs/k2m9x/update'),
  row('cmd=backup id={id}', 'backupInstall', 'POST /installs/k2m9x/backup'),
  row('cmd=template id={id}', 'createTemplate', 'POST /installs/k2m9x/template'),
  row('cmd=clone id={id}', 'cloneInstall', 'POST /installs/k2m9x/clone'),
  row('cmd=sync id={id}', 'syncInstall', 'POST /installs/k2m9x/sync'),
  row('cmd=createadminsso id={id}', 'loginInstall', 'POST /installs/k2m9x/login'),
  row('cmd=detach id={id}', 'detachInstall', 'POST /installs/k2m9x/detach'),
  row('cmd=uninstall id={id}', 'deleteInstall', 'DELETE /installs/k2m9x'),
];

const plugins: readonly Row[] = [
  row('cmd=edit id={id} list-plugins=1', 'listPlugins', 'GET /installs/k2m9x/plugins', {
    v1: { cmd: 'edit', id, 'list-plugins': 1 },
  }),
  row('cmd=edit id={id} install-plugin={id}', 'updatePlugin', 'POST /installs/k2m9x/plugins/akismet', {
    v1: { cmd: 'edit', id, 'install-plugin': 'akismet' },
    params: { id, slug: 'akismet' },
  }),
  row('cmd=edit id={id} activate-plugin={id}', 'updatePlugin', 'POST /installs/k2m9x/plugins/akismet', {
    v1: { cmd: 'edit', id, 'activate-plugin': 'akismet' },
    params: { id, slug: 'akismet', activated: true },
  }),
  row('cmd=edit id={id} deactivate-plugin={id}', 'updatePlugin', 'POST /installs/k2m9x/plugins/akismet', {
    v1: { cmd: 'edit', id, 'deactivate-plugin': 'akismet' },
    params: { id, slug: 'akismet', activated: false },
  }),
  row('cmd=edit id={id} auotup-plugin={id}', 'updatePlugin', 'POST /installs/k2m9x/plugins/akismet', {
    v1: { cmd: 'edit', id, 'auotup-plugin': 'akismet' },
    params: { id, slug: 'akismet', autoup: 'all' },
  }),
  row('cmd=edit id={id} noautoup-plugin={id}', 'updatePlugin', 'POST /installs/k2m9x/plugins/akismet', {
    v1: { cmd: 'edit', id, 'noautoup-plugin': 'akismet' },
    params: { id, slug: 'akismet', autoup: 'none' },
  }),
  row('cmd=edit id={id} uninstall-plugin={id}', 'deletePlugin', 'DELETE /installs/k2m9x/plugins/akismet', {
    v1: { cmd: 'edit', id, 'uninstall-plugin': 'akismet' },
    params: { id, slug: 'akismet' },
  }),
];

const themes: readonly Row[] = [
  row('cmd=edit id={id} list-themes=1', 'listThemes', 'GET /installs/k2m9x/themes', {
    v1: { cmd: 'edit', id, 'list-themes': 1 },
  }),
  row('cmd=edit id={id} install-theme={id}', 'updateTheme', 'POST /installs/k2m9x/themes/astra', {
    v1: { cmd: 'edit', id, 'install-theme': 'astra' },
    params: { id, slug: 'astra' },
  }),
  row('cmd=edit id={id} activate-theme={id}', 'updateTheme', 'POST /installs/k2m9x/themes/astra', {
    v1: { cmd: 'edit', id, 'activate-theme': 'astra' },
    params: { id, slug: 'astra', activated: true },
  }),
  row('cmd=edit id={id} deactivate-theme={id}', 'updateTheme', 'POST /installs/k2m9x/themes/astra', {
    v1: { cmd: 'edit', id, 'deactivate-theme': 'astra' },
    params: { id, slug: 'astra', activated: false },
  }),
  row('cmd=edit id={id} auotup-theme={id}', 'updateTheme', 'POST /installs/k2m9x/themes/astra', {
    v1: { cmd: 'edit', id, 'auotup-theme': 'astra' },
    params: { id, slug: 'astra', autoup: 'all' },
  }),
  row('cmd=edit id={id} noautoup-theme={id}', 'updateTheme', 'POST /installs/k2m9x/themes/astra', {
    v1: { cmd: 'edit', id, 'noautoup-theme': 'astra' },
    params: { id, slug: 'astra', autoup: 'none' },
  }),
  row('cmd=edit id={id} uninstall-theme ={id}', 'deleteTheme', 'DELETE /installs/k2m9x/themes/astra', {
    v1: { cmd: 'edit', id, 'uninstall-theme ': 'astra' },
    params: { id, slug: 'astra' },
    back: { cmd: 'edit', id, 'uninstall-theme': 'astra' },
  }),
];

const backups: readonly Row[] = [
  row('cmd=backups', 'listBackups', 'GET /backups', { v1: { cmd: 'backups' }, params: {} }),
  row('cmd=editbackup id={id}', 'editBackup', 'POST /backups/k2m9x'),
  row('cmd=restore id={id}', 'restoreBackup', 'POST /backups/k2m9x/restore'),
  row('cmd=restoreto id={id}', 'restoreBackupTo', 'POST /backups/k2m9x/restoreto'),
  row('cmd=delete id={id}', 'deleteBackup', 'DELETE /backups/k2m9x'),
];

const templates: readonly Row[] = [
  row('cmd=templates', 'listTemplates', 'GET /templates', { v1: { cmd: 'templates' }, params: {} }),
  row('cmd=edittemplate id={id}', 'editTemplate', 'POST /templates/k2m9x'),
  row('cmd=deletetemplate id={id}', 'deleteTemplate', 'DELETE /templates/k2m9x'),
];

const users: readonly Row[] = [
  row('cmd=users', 'listUsers', 'GET /users', { v1: { cmd: 'users' }, params: {} }),
  row('cmd=edituser user={id}', 'editUser', 'POST /users/jane', {
    v1: { cmd: 'edituser', user: 'jane' },
    params: { id: 'jane' },
  }),
  row('cmd=guixfer user={id}', 'loginUser', 'POST /users/jane/login', {
    v1: { cmd: 'guixfer', user: 'jane' },
    params: { id: 'jane' },
  }),
  row('cmd=deleteuser user={id}', 'deleteUser', 'DELETE /users/jane', {
    v1: { cmd: 'deleteuser', user: 'jane' },
    params: { id: 'jane' },
  }),
];

const logs: readonly Row[] = [row('cmd=logs', 'listLogs', 'GET /logs', { v1: { cmd: 'logs' }, params: {} })];

/** All 41 of the notes. */
export const noteRows: readonly Row[] = [
  ...applications,
  ...installs,
  ...plugins,
  ...themes,
  ...backups,
  ...templates,
  ...users,
  ...logs,
];

/** Commands that the notes do not list, from manuals of version 1 and public clients. */
export const otherRows: readonly Row[] = [
  row('cmd=view id={id}', 'getInstall', 'GET /installs/k2m9x'),
  row('cmd=tasks', 'listTasks', 'GET /tasks', { v1: { cmd: 'tasks' }, params: {} }),
  row('cmd=upgrade id={id}', 'updateInstall', 'POST /installs/k2m9x/update', { back: { cmd: 'update', id } }),
  row('cmd=browser application={id}', 'getApplication', 'GET /browser/wordpress', {
    v1: { cmd: 'browser', application: 'wordpress' },
    params: { id: 'wordpress' },
  }),
  row('cmd=import source_url=…', 'migrateApplication', 'POST /browser/wordpress/migrate', {
    v1: { cmd: 'import', application: 'wordpress', source_url: 'https://example.net' },
    params: { id: 'wordpress', source_url: 'https://example.net' },
    back: { cmd: 'migrate', application: 'wordpress', source_url: 'https://example.net' },
  }),
  row('cmd=edit id={id} delete=1', 'detachInstall', 'POST /installs/k2m9x/detach', {
    v1: { cmd: 'edit', id, delete: 1 },
    back: { cmd: 'detach', id },
  }),
  row('cmd=edit id={id} autoup-plugin={id}', 'updatePlugin', 'POST /installs/k2m9x/plugins/akismet', {
    v1: { cmd: 'edit', id, 'autoup-plugin': 'akismet' },
    params: { id, slug: 'akismet', autoup: 'all' },
    back: { cmd: 'edit', id, 'auotup-plugin': 'akismet' },
  }),
  row('cmd=edit id={id} autoup-theme={id}', 'updateTheme', 'POST /installs/k2m9x/themes/astra', {
    v1: { cmd: 'edit', id, 'autoup-theme': 'astra' },
    params: { id, slug: 'astra', autoup: 'all' },
    back: { cmd: 'edit', id, 'auotup-theme': 'astra' },
  }),
];
