import type { Context } from '../operation/context.ts';
import { applicationOf } from '../operations/applications/catalogue.ts';
import { defaultExtensions } from '../operations/applications/starting-content.ts';
import { automationOf } from '../operations/installs/automation.ts';
import { makeInstall } from '../operations/installs/make-install.ts';
import { websiteAt } from '../operations/websites/website-at.ts';
import type { InstallDocument, StoredInstall } from '../state/documents.ts';
import { earlier } from './earlier.ts';

/** An install of a scenario. */
export type Placed = {
  readonly application: string;
  readonly version: string;
  readonly url: string;
  readonly title: string;
  /** How many seconds ago it was made. */
  readonly age: number;
  /** What is not as in a new install. */
  readonly members?: Partial<StoredInstall>;
};

/** An install under a vhost of one of the users, as `POST /browser/{id}/install` would have made it some time ago. */
export function placedInstall(
  context: Context,
  { application, version, url, title, age, members }: Placed,
): InstallDocument {
  const entry = applicationOf(application, version);
  if (entry === undefined) throw new Error(`The catalogue has no ${application} ${version}.`);
  const { owner, root, path } = websiteAt(context, url);
  const document = makeInstall(earlier(context, age), {
    application: entry,
    version,
    place: { owner, url, directory: `${root}${path}`, isRoot: path === '' },
    start: { content: context.newId(), ...defaultExtensions(application) },
    automation: automationOf(context, {}),
  });
  return { ...document, install: { ...document.install, title, sitetitle: title, ...members } };
}
