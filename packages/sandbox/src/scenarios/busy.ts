import { subjectOf } from '../jobs/subject.ts';
import type { Context } from '../operation/context.ts';
import type { OperationId } from '../operation/handler.ts';
import type { InstallDocument, JobDocument } from '../state/documents.ts';
import { newTaskId } from '../state/ids.ts';
import { demo } from './demo.ts';

/** Work on the install of an application. Times in seconds from now on. */
type Planned = Pick<JobDocument, 'outcome'> & {
  readonly operationId: OperationId;
  readonly application: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly asked: number;
  readonly begins: number;
  readonly ends: number;
};

/** Two at once, as always. The others wait for them. */
const work: readonly Planned[] = [
  {
    ...planned('backupInstall', 'drupal', {}, [-900, -900, -880]),
    outcome: { errcode: null, message: 'The task is complete.' },
  },
  {
    ...planned('updateInstall', 'opencart', {}, [-600, -600, -570]),
    outcome: { errcode: 'failed_filesystem_quota', message: 'The quota of the account is used up.' },
  },
  planned('backupInstall', 'wordpress', { note: 'By hand' }, [-20, -20, 40]),
  planned('updateInstall', 'drupal', { version: '11.2.2' }, [-10, -10, 60]),
  planned('updateInstall', 'phpbb', { version: '3.3.15' }, [-5, 40, 100]),
  planned('backupInstall', 'mediawiki', { bkloc: 'local' }, [-1, 60, 120]),
];

/** The demo with work in the background: some over, one of that failed, some going on, some waiting. */
export function busy(context: Context): void {
  demo(context);
  for (const job of work) putJob(context, job);
}

function planned(
  operationId: OperationId,
  application: string,
  params: Planned['params'],
  [asked, begins, ends]: readonly [asked: number, begins: number, ends: number],
): Planned {
  return { operationId, application, params, asked, begins, ends };
}

function putJob(context: Context, { application, operationId, asked, begins, ends, ...rest }: Planned): void {
  const { state, now } = context;
  const id = newTaskId(state, now + asked);
  const params = { ...rest.params, id: firstOf(context, application)?.install.id };
  state.jobs.put(id, {
    ...rest,
    id,
    operationId,
    params: rest.outcome === undefined ? params : {},
    asked: now + asked,
    begins: now + begins,
    ends: now + ends,
    ...subjectOf(operationId, params, context),
  });
}

function firstOf({ state }: Context, application: string): InstallDocument | undefined {
  for (const [, document] of state.installs.all())
    if (document.install.application === application) return document;
}
