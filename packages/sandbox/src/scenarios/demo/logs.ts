import type { Context } from '../../operation/context.ts';
import { logInstall } from '../../operations/installs/log-install.ts';
import { writeLog } from '../../operations/logs/write-log.ts';
import { day, earlier } from '../earlier.ts';
import { blog } from './installs.ts';

/** How each install came about, and what happened in the last days. The oldest entries come first. */
export function putLogs(context: Context): void {
  const { installs } = context.state;
  for (const [, document] of installs.all()) {
    const then = earlier(context, context.now - (document.install.time_created ?? context.now));
    logInstall(then, document, { cmd: 'browser/install', message: 'The task is complete.' });
  }
  const { install } = installs.get(blog) ?? {};
  if (install === undefined) return;
  const about = { user: install.owner, install: blog, title: install.title, url: install.url };
  writeLog(earlier(context, 3 * day), {
    ...about,
    cmd: 'installs/backup',
    severity: 'info',
    message: 'The install was backed up.',
    backup_location: 'local',
  });
  writeLog(earlier(context, 2 * day), {
    ...about,
    cmd: 'installs/update/available',
    severity: 'notice',
    message: `Version ${install.version_available} is available.`,
  });
  writeLog(earlier(context, day), {
    ...about,
    cmd: 'installs/update',
    severity: 'error',
    message: 'The plugin could not be updated.',
    plugin_name: 'Akismet Anti-spam',
  });
}
