import type { Answer } from '@installatron-openapi/types';
import { refusal } from '../answers.ts';
import { makeBackup } from '../make.ts';
import type { Asked } from '../routes.ts';
import type { State } from '../state.ts';
import { carryOut } from './carry-out.ts';

/** `POST /installs/{id}/backup` */
export function backupInstall(state: State, { id, body, now }: Asked): Answer {
  const install = state.installs.find((candidate) => candidate.id === id);
  if (install === undefined) {
    return refusal(404, 'install_not_found', 'The install could not be found.', 'id');
  }
  const { title = id } = install;
  const backup = makeBackup(install, now);
  return carryOut(state, body, now, {
    task: { cmd: 'installs/backup', label: `Back up ${title}`, title, install: id },
    isDoomed: false,
    made: backup,
    finish: () => void state.backups.unshift(backup),
  });
}
