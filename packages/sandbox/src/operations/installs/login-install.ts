import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { StoredInstall } from '../../state/documents.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from './find-install.ts';

/** The applications that it works for, as the vendor lists them. */
const applications: ReadonlySet<string> = new Set(['classicpress', 'joomla', 'modx', 'wordpress']);

/** The session changes nothing that the API shows, so the log does not have it. */
export const loginInstall: Handler<'loginInstall'> = (params, context) => {
  const document = findInstall(context, params);
  const { install } = document;
  if (!applications.has(install.application))
    throw new Refusal('invalid_argument_id', 'id', 'This application has no login without a password.');
  websiteOfInstall(context, document);
  const query = new URLSearchParams({ sso: context.newId() });
  if (params.url !== undefined) query.set('to', pageOf(install, params.url));
  return { data: `${install.url}/?${query}` };
};

/** @throws Refusal for a page that is not on the site: a login must not lead away from it. */
function pageOf({ url }: StoredInstall, page: string): string {
  const base = `${url}/`;
  const target = URL.canParse(page, base) ? new URL(page, base).href : '';
  if (target === url || target.startsWith(base)) return target;
  throw new Refusal('invalid_argument_url', 'url', 'The page is not on the site of the install.');
}
