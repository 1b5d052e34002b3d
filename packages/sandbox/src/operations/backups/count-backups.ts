import type { Context } from '../../operation/context.ts';
import type { StoredInstall } from '../../state/documents.ts';

/** How many backups there are of an install, as its members say it. It does not matter whether the install is there. */
export function backupCount(
  { state, now }: Context,
  installId: string,
): Pick<StoredInstall, 'cache_numbackups' | 'cache_time'> {
  let cache_numbackups = 0;
  for (const [, { snapshot }] of state.backups.all())
    if (snapshot.install.id === installId) cache_numbackups += 1;
  return { cache_numbackups, cache_time: now };
}

/** Notes the number of its backups at an install, if there is one. */
export function countBackups(context: Context, installId: string): void {
  const { installs } = context.state;
  const document = installs.get(installId);
  if (document === undefined) return;
  const install = { ...document.install, ...backupCount(context, installId) };
  installs.put(installId, { ...document, install });
}
