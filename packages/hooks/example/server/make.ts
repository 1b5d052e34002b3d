import { randomUUID } from 'node:crypto';
import type { Backup, Install } from '@installatron-openapi/types';
import { findApplication } from './catalogue.ts';

/** What there is to say of a new install; all else follows. */
export type NewInstall = {
  readonly title: string;
  readonly application: string;
  readonly version: string;
  readonly url: string;
  readonly owner: string;
};

/** A new install. @param now in milliseconds, as `Date.now` counts. */
export function makeInstall(install: NewInstall, now: number): Install {
  const time = Math.floor(now / 1000);
  return {
    ...install,
    id: newId(),
    url_domain: new URL(install.url).hostname,
    version_available: findApplication(install.application)?.version ?? install.version,
    time_created: time,
    time_updated: time,
    suspended: false,
  };
}

/** A backup of an install as it is now. @param now in milliseconds, as `Date.now` counts. */
export function makeBackup(install: Install, now: number): Backup {
  const [day] = new Date(now).toISOString().split('T');
  return {
    ...install,
    id: newId(),
    backup_filename: `${install.application}_${install.url_domain}_${day}.tar.gz`,
    backup_install: install.id,
    backup_location: 'local',
    backup_time: Math.floor(now / 1000),
  };
}

function newId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 25);
}
