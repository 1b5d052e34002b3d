import type { Backup } from '@installatron-openapi/types';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** One backup. */
export function BackupRow({ backup }: { readonly backup: Backup }) {
  const { backup_filename: name, backup_time: time, backup_note: note, title } = backup;
  const made = time === undefined ? undefined : new Date(time * 1000);
  return (
    <li className="row">
      <div>
        <h4>{title}</h4>
        <p className="faint">{name}</p>
        {note !== undefined && <p>{note}</p>}
      </div>
      {made !== undefined && (
        <time className="faint" dateTime={made.toISOString()}>
          {format.format(made)}
        </time>
      )}
    </li>
  );
}
