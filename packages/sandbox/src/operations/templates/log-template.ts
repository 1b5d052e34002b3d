import type { Context } from '../../operation/context.ts';
import type { TemplateDocument } from '../../state/documents.ts';
import { writeLog } from '../logs/write-log.ts';

/** What is said of a change of a template. Without a user, it was the creator's. */
export type TemplateEvent = {
  readonly cmd: string;
  readonly user: string | undefined;
  readonly message: string;
};

/** Notes in the log that something was done to a template. The title is that of the template. */
export function logTemplate(
  context: Context,
  { owner, facts }: TemplateDocument,
  event: TemplateEvent,
): void {
  const { template_name: title } = facts;
  writeLog(context, {
    ...event,
    severity: 'info',
    user: event.user ?? owner,
    ...(title !== undefined && { title }),
  });
}
