import { useBackupInstall } from '@installatron-openapi/hooks';
import { Problem } from './problem.tsx';
import type { BeginsWork } from './work.ts';

type BackupButtonProps = BeginsWork & { readonly id: string; readonly title: string };

/** Backs up an install, in the background. */
export function BackupButton({ id, title, onBegin }: BackupButtonProps) {
  const backup = useBackupInstall({
    onSuccess: (change) => onBegin({ title: `Backing up ${title}`, change }),
  });
  return (
    <div className="action">
      <button
        type="button"
        disabled={backup.isPending}
        onClick={() => backup.mutate({ id, background: true })}
      >
        Back up <span className="unseen">{title}</span>
      </button>
      {backup.error !== null && <Problem error={backup.error} />}
    </div>
  );
}
