import type { BackupLocation } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import { archiveName } from '../../operations/backups/archive-name.ts';
import { leaveArchive } from '../../operations/filesystem/left-behind.ts';
import type { BackupDocument, InstallDocument } from '../../state/documents.ts';
import { day, earlier } from '../earlier.ts';
import { blog } from './installs.ts';

const nightly: BackupLocation & { readonly uri: string } = {
  id: 'l6v3n8c1z5x7m2k9j4h0g3f8d',
  default: false,
  desc: 'Off-site storage',
  enabled: true,
  name: 'Nightly storage',
  scope: 'user',
  uri: 'sftp://backup:sandbox-backup@backup.example.net/archives',
};

/** Backups of two installs, one that Installatron does not know, and a template. */
export function putArchives(context: Context): void {
  const { state, newId } = context;
  state.locations.put(nightly.id, nightly);
  for (const [id, snapshot] of state.installs.all()) {
    if (id === blog) putBlog(context, snapshot);
    if (snapshot.install.bkloc === nightly.id) {
      const backup = archived(earlier(context, day), newId(), nightly.uri, snapshot);
      state.backups.put(backup.id, backup);
    }
  }
  for (const [, site] of state.sites.all())
    leaveArchive(context, archived(earlier(context, 250 * day), newId(), 'local', site));
}

function putBlog(context: Context, snapshot: InstallDocument): void {
  const { backups, templates } = context.state;
  const backup = archived(earlier(context, 3 * day), 'b7k2m9x4q1w8e5r3t6y0u2i4o', 'local', snapshot);
  backups.put(backup.id, { ...backup, note: 'Before the redesign' });
  const name = 'Starter site';
  const time = context.now - 30 * day;
  templates.put('t4h8g2f6d0s1a3p5o7i9u2y6r', {
    id: 't4h8g2f6d0s1a3p5o7i9u2y6r',
    owner: snapshot.install.owner,
    facts: {
      template_application: 'wordpress',
      template_desc: 'Theme and plugins of our starter package',
      template_filename: `template_${archiveName({ application: 'wordpress', title: name, time })}`,
      template_name: name,
      template_scope: 'admin',
    },
    snapshot,
  });
}

function archived({ now }: Context, id: string, location: string, snapshot: InstallDocument): BackupDocument {
  const filename = `${archiveName({ ...snapshot.install, time: now })}.tar.gz`;
  return { id, filename, location, note: '', time: now, snapshot };
}
