import type { Context } from '../operation/context.ts';
import { putArchives } from './demo/archives.ts';
import { putInstalls } from './demo/installs.ts';
import { putLogs } from './demo/logs.ts';
import { putUsers } from './demo/users.ts';
import { empty } from './empty.ts';

/**
 * A small hosting company: a reseller with two customers, two more customers, their sites, backups and a template. The
 * example requests of the spec can be sent to it as they are.
 */
export function demo(context: Context): void {
  empty(context);
  putUsers(context);
  putInstalls(context);
  putArchives(context);
  putLogs(context);
}
