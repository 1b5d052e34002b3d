import { operations } from '../generated/operations.gen.ts';
import type { Context } from '../operation/context.ts';
import type { OperationId } from '../operation/handler.ts';
import { Refusal } from '../operation/refusal.ts';
import { administrator } from '../operations/access/users.ts';
import { applicationOf } from '../operations/applications/catalogue.ts';
import { addressOf } from '../operations/websites/site-url.ts';
import { type WebsitePlace, websiteAt } from '../operations/websites/website-at.ts';
import type { JobDocument, StoredInstall } from '../state/documents.ts';
import type { Parameters } from '../validation/parameters.ts';
import { labelOf } from './label.ts';

/** What work is about, and on whose behalf it is done. */
export type Subject = Pick<JobDocument, 'user' | 'about'>;

/** What a request is about, before its work is done. */
export function subjectOf(id: OperationId, params: Parameters, context: Context): Subject {
  const item = textOf(params['id']) ?? '';
  const install = installOf(id, item, context);
  const url = addressOf(textOf(params['url']) ?? install?.url ?? '');
  const place = url === undefined ? undefined : placeOf(url, context);
  const title = install?.title ?? applicationOf(item)?.name;
  const about = {
    label: labelOf(id, title ?? item),
    title,
    url,
    install: install?.id,
    ws_label: place?.website.label,
  };
  return {
    user: textOf(params['user']) ?? install?.owner ?? place?.owner.user.id ?? administrator,
    about: given(about),
  };
}

function installOf(id: OperationId, item: string, { state }: Context): StoredInstall | undefined {
  const { path } = operations[id];
  if (path.startsWith('/installs/')) return state.installs.get(item)?.install;
  return path.startsWith('/backups/') ? state.backups.get(item)?.snapshot.install : undefined;
}

/** None for a URL that no website serves any more. */
function placeOf(url: string, context: Context): WebsitePlace | undefined {
  try {
    return websiteAt(context, url);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function given(members: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const entries = Object.entries(members).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  );
  return Object.fromEntries(entries);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
