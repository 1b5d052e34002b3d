import type { ErrorCode, Website } from '@installatron-openapi/types';
import { Refusal } from '../../operation/refusal.ts';

/**
 * Refuses to touch the files of a website whose path stands for a trouble. The sandbox has no disk, so the path says
 * what would happen there.
 *
 * @throws Refusal with the `failed_filesystem_…` that the path stands for.
 */
export function forbidTrouble(website: Website): void {
  const trouble = troubleOf(website.path ?? '');
  if (trouble !== undefined) throw new Refusal(trouble);
}

function troubleOf(path: string): ErrorCode | undefined {
  const [, password = '', host = '', below = path] =
    /^[a-z0-9]+:\/\/(?:[^/@:]*(?::([^/@]*))?@)?([^/:]*)(?::\d+)?(.*)$/i.exec(path) ?? [];
  const folders = below.split('/');
  if (host.toLowerCase() === 'unreachable.example.com') return 'failed_filesystem_host';
  if (password === 'wrong') return 'failed_filesystem_login';
  if (folders.includes('..')) return 'failed_filesystem_ondemand';
  if (folders.includes('readonly')) return 'failed_filesystem_permission';
  if (folders.includes('full')) return 'failed_filesystem_quota';
}
