import { useListBackups } from '@installatron-openapi/hooks';
import { useId } from 'react';
import { BackupRow } from './backup-row.tsx';
import { Problem } from './problem.tsx';

/** The backups there are. */
export function Backups() {
  const { data, error, isFetching, refetch } = useListBackups({ limit: 20 });
  const headingId = useId();
  const { data: backups = [], total_count: total = backups.length } = data ?? {};
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>Backups</h3>
      {error !== null && <Problem error={error} onRetry={refetch} isBusy={isFetching} />}
      <p className="faint" role="status">
        {data === undefined ? isFetching && 'Loading …' : countOf(backups.length, total)}
      </p>
      <ul className="rows" aria-busy={isFetching}>
        {backups.map((backup) => (
          <BackupRow key={backup.id} backup={backup} />
        ))}
      </ul>
    </section>
  );
}

function countOf(shown: number, total: number): string {
  if (total === 0) return 'There is no backup yet.';
  return shown < total ? `${shown} of ${total}` : `${total} in all`;
}
