import type { Context } from '../../operation/context.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { type LogFacts, writeLog } from '../logs/write-log.ts';

/** What is said of a change of an install besides which install it was. */
export type InstallEvent = Omit<LogFacts, 'severity' | 'user' | 'install' | 'title' | 'url'> & {
  /** On whose behalf. Without one, it was the owner's. */
  readonly user?: string | undefined;
};

/** Notes in the log that something was done to an install. */
export function logInstall(context: Context, { install }: InstallDocument, event: InstallEvent): void {
  writeLog(context, {
    ...event,
    severity: 'info',
    user: event.user ?? install.owner,
    install: install.id,
    title: install.title,
    url: install.url,
  });
}
