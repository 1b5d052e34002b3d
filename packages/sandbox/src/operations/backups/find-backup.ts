import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { BackupDocument } from '../../state/documents.ts';
import { forbidStranger } from '../access/acting.ts';

/** The parameters by which an operation names a backup. */
export type BackupParameters = { readonly id: string; readonly user?: string | undefined };

/**
 * The backup that a request is about. It belongs to whoever owned the install.
 *
 * @throws Refusal when there is none, or the acting user does not see its owner.
 */
export function findBackup(context: Context, { id, user }: BackupParameters): BackupDocument {
  const backup = context.state.backups.get(id);
  if (backup === undefined) throw new Refusal('backup_not_found', 'id');
  forbidStranger(context, user, backup.snapshot.install.owner);
  return backup;
}
