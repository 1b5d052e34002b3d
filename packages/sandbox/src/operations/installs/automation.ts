import type { AutoUpdateExtensions, NotificationName } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import type { StoredInstall } from '../../state/documents.ts';
import { backupLocation, defaultLocation } from '../backups/backup-location.ts';

/** What a request says of what is to be done with an install from now on. */
export type AutomationParameters = {
  readonly autoup?: 'none' | 'all' | 'minor' | 'custom';
  readonly autoup_plugins?: AutoUpdateExtensions;
  readonly autoup_themes?: AutoUpdateExtensions;
  readonly autoup_backup?: 'none' | 'all';
  readonly notification?: readonly NotificationName[];
  readonly bkloc?: string;
};

/** The members of an install about that. */
export type Automation = Pick<
  StoredInstall,
  'autobk' | 'autoup' | 'autoup_plugins' | 'autoup_themes' | 'autoup_backup' | 'notification' | 'bkloc'
>;

/**
 * What a new install begins with. The defaults are those of the spec for installing. Those for importing and migrating
 * are not described, and are taken to be the same.
 *
 * @throws Refusal when the backup location is none.
 */
export function automationOf(context: Context, params: AutomationParameters): Automation {
  if (params.bkloc !== undefined) backupLocation(context, params.bkloc);
  return {
    autobk: 'none',
    autoup: shownAutoup(params.autoup ?? 'minor'),
    autoup_plugins: params.autoup_plugins ?? 'all',
    autoup_themes: params.autoup_themes ?? 'all',
    autoup_backup: params.autoup_backup ?? 'all',
    notification: [...(params.notification ?? occasions)],
    bkloc: params.bkloc ?? defaultLocation(context),
  };
}

/** Answers call `custom` what requests call `minor`. */
export function shownAutoup(autoup: NonNullable<AutomationParameters['autoup']>): 'none' | 'all' | 'custom' {
  return autoup === 'minor' ? 'custom' : autoup;
}

/** All of them, as in version 1: the default of version 2 is not described. */
const occasions: readonly NotificationName[] = [
  'backup',
  'backup_error',
  'clone',
  'clone_error',
  'install',
  'install_error',
  'plugin_update',
  'plugin_update_available',
  'plugin_update_error',
  'restore',
  'restore_error',
  'sync',
  'sync_error',
  'template',
  'template_error',
  'update',
  'update_available',
  'update_error',
];
