import type { Context } from '../../operation/context.ts';
import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import { administrator, isAdministrator } from '../access/users.ts';
import { leaveArchive, leaveSite } from '../filesystem/left-behind.ts';
import { writeLog } from '../logs/write-log.ts';
import { findUser } from './find-user.ts';

/**
 * Forgets a user, and what is known of its websites, installs, backups, templates and tasks. Sites and archives stay on
 * their disks. The log stays as well, and the users below a reseller go to the main administrator: the vendor says
 * nothing of them.
 */
export const deleteUser: Handler<'deleteUser'> = ({ id }, context) => {
  if (id.trim() === '') throw new Refusal('empty_argument_user', 'user');
  findUser(context, id);
  if (isAdministrator(id)) throw new Refusal('invalid_argument_user', 'id');
  forgetInstalls(context, id);
  forgetBackups(context, id);
  forgetTemplatesAndTasks(context, id);
  releaseUsers(context, id);
  context.state.users.delete(id);
  writeLog(context, { cmd: 'users/delete', severity: 'info', user: id, message: 'The task is complete.' });
  return {};
};

function forgetInstalls(context: Context, owner: string): void {
  const { installs } = context.state;
  for (const [id, document] of [...installs.all()]) {
    if (document.install.owner !== owner) continue;
    installs.delete(id);
    leaveSite(context, document);
  }
}

function forgetBackups(context: Context, owner: string): void {
  const { backups } = context.state;
  for (const [id, document] of [...backups.all()]) {
    if (document.snapshot.install.owner !== owner) continue;
    backups.delete(id);
    leaveArchive(context, document);
  }
}

function forgetTemplatesAndTasks({ state: { templates, jobs } }: Context, user: string): void {
  for (const [id, { owner }] of [...templates.all()]) if (owner === user) templates.delete(id);
  for (const [id, job] of [...jobs.all()]) if (job.user === user) jobs.delete(id);
}

function releaseUsers({ state: { users } }: Context, parent: string): void {
  for (const [id, document] of [...users.all()])
    if (document.user.parent === parent)
      users.put(id, { ...document, user: { ...document.user, parent: administrator } });
}
