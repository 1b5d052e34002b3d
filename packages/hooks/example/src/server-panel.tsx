import { InstallatronProvider } from '@installatron-openapi/hooks';
import { useId, useReducer } from 'react';
import { Backups } from './backups.tsx';
import { InstallForm } from './install-form.tsx';
import { Installs } from './installs.tsx';
import type { Server } from './servers.ts';
import { addWork } from './work.ts';
import { WorkList } from './work-list.tsx';

/** All that is to be seen of one server. The hooks below ask this one. */
export function ServerPanel({ server: { title, client } }: { readonly server: Server }) {
  const headingId = useId();
  // Here and not in the rows that begin it: a search may take away the row, and the work is still to be followed.
  const [works, onBegin] = useReducer(addWork, []);
  return (
    <InstallatronProvider client={client}>
      <section className="panel" aria-labelledby={headingId}>
        <h2 id={headingId}>{title}</h2>
        <InstallForm onBegin={onBegin} />
        <WorkList works={works} />
        <Installs onBegin={onBegin} />
        <Backups />
      </section>
    </InstallatronProvider>
  );
}
