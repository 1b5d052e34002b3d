import type { Install } from '@installatron-openapi/types';
import { BackupButton } from './backup-button.tsx';
import type { BeginsWork } from './work.ts';

/** One install. */
export function InstallRow({ install, onBegin }: BeginsWork & { readonly install: Install }) {
  const { id, title = id, application, version, version_available, url, owner } = install;
  const isOld = Boolean(version_available) && version_available !== version;
  return (
    <li className="row">
      <div>
        <h4>{title}</h4>
        <p className="faint">
          {application} {version} · {owner} · <a href={url}>{url}</a>
        </p>
        {isOld && <p className="badge">{version_available} is available</p>}
      </div>
      <BackupButton id={id} title={title} onBegin={onBegin} />
    </li>
  );
}
