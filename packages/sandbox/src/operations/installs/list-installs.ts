import type { Context } from '../../operation/context.ts';
import type { Handler, ParametersOf } from '../../operation/handler.ts';
import type { InstallDocument, StoredInstall } from '../../state/documents.ts';
import { scopeOf } from '../access/scope.ts';
import { isAdministrator } from '../access/users.ts';
import { type Page, page } from '../paging/page.ts';
import { pageOfAll } from '../paging/page-of-all.ts';
import { matches } from '../search/matches.ts';
import { shownInstall } from './shown-install.ts';
import { isMinorUpdate, updatesFrom } from './updates.ts';

type Parameters = ParametersOf<'listInstalls'>;

/** Oldest first. */
export const listInstalls: Handler<'listInstalls'> = (params, context) => {
  const { data, total_count } = pageOf(params, context);
  return { data: data.map((document) => shownInstall(context, document)), total_count };
};

function pageOf(params: Parameters, context: Context): Page<InstallDocument> {
  return isAdministrator(params.user) && !params.q && !isFiltered(params)
    ? pageOfAll(context.state.installs, params)
    : page(matching(params, context), params);
}

function* matching(params: Parameters, context: Context): Generator<InstallDocument, undefined> {
  const sees = scopeOf(context, params.user);
  const isKept = filterOf(params);
  for (const [, document] of context.state.installs.all()) {
    const { install } = document;
    if (sees(install.owner) && isFound(params.q, install) && isKept(install)) yield document;
  }
}

function isFound(q: string | undefined, { title, url, id, application, owner }: StoredInstall): boolean {
  return !q || matches(q, [title, url, id, application, owner]);
}

/** A filter that is false keeps everything, like one that is not there. */
function isFiltered({ filter_version_available, filter_version_available_minor }: Parameters): boolean {
  return filter_version_available === true || filter_version_available_minor === true;
}

/** Many installs have the same version, so each version is looked up once. */
function filterOf(params: Parameters): (install: StoredInstall) => boolean {
  if (!isFiltered(params)) return () => true;
  const known = new Map<string, boolean>();
  return ({ application, version }) => {
    const key = `${application} ${version}`;
    const isKept = known.get(key) ?? isUpdatable(params, application, version);
    known.set(key, isKept);
    return isKept;
  };
}

function isUpdatable(params: Parameters, application: string, version: string): boolean {
  const updates = updatesFrom(application, version);
  return params.filter_version_available_minor === true
    ? updates.some((update) => isMinorUpdate(version, update))
    : updates.length > 0;
}
