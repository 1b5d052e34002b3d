import type { Context } from '../../operation/context.ts';
import type { Handler, ParametersOf } from '../../operation/handler.ts';
import type { BackupDocument } from '../../state/documents.ts';
import { scopeOf } from '../access/scope.ts';
import { page } from '../paging/page.ts';
import { matches } from '../search/matches.ts';
import { shownBackup } from './shown-backup.ts';

/** Oldest first. */
export const listBackups: Handler<'listBackups'> = (params, context) => {
  const { data, total_count } = page(matching(params, context), params);
  return { data: data.map(shownBackup), total_count };
};

function* matching(
  { q, user }: ParametersOf<'listBackups'>,
  context: Context,
): Generator<BackupDocument, undefined> {
  const sees = scopeOf(context, user);
  for (const [, backup] of context.state.backups.all())
    if (sees(backup.snapshot.install.owner) && isFound(q, backup)) yield backup;
}

/** Which members are searched is not described. Locations are left out, as they hold credentials. */
function isFound(q: string | undefined, { id, filename, note, snapshot }: BackupDocument): boolean {
  if (q === undefined) return true;
  const { install } = snapshot;
  return matches(q, [
    id,
    filename,
    note,
    install.id,
    install.title,
    install.url,
    install.application,
    install.owner,
  ]);
}
