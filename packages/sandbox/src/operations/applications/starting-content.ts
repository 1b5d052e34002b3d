import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { scopeOf } from '../access/scope.ts';
import { defaultPlugins } from '../plugins/directory.ts';
import { isOffered } from '../templates/is-offered.ts';
import { defaultThemes } from '../themes/directory.ts';

/** What a new install begins with. */
export type StartingContent = Pick<InstallDocument, 'content'> &
  Pick<InstallDocument['install'], 'plugins' | 'themes'> & {
    /** The version that the content needs. */
    readonly version?: string;
  };

/**
 * @param content `yes`, `no`, or the id of a template.
 * @param owner who gets the install.
 * @throws Refusal when there is no such template for this application, or it is not offered to the owner.
 */
export function startingContent(
  context: Context,
  application: string,
  content: string,
  owner: string,
): StartingContent {
  return content === 'yes' || content === 'no'
    ? { content: context.newId(), ...defaultExtensions(application) }
    : templateContent(context, application, content, owner);
}

/** The plugins and themes that an application brings along. */
export function defaultExtensions(application: string): Pick<StartingContent, 'plugins' | 'themes'> {
  return application === 'wordpress'
    ? { plugins: defaultPlugins, themes: defaultThemes }
    : { plugins: [], themes: [] };
}

function templateContent(context: Context, application: string, id: string, owner: string): StartingContent {
  const template = context.state.templates.get(id);
  if (
    template === undefined ||
    template.snapshot.install.application !== application ||
    !isOffered(template, scopeOf(context, owner))
  )
    throw new Refusal('invalid_argument_content', 'content');
  const { content, install } = template.snapshot;
  return { content, plugins: install.plugins, themes: install.themes, version: install.version };
}
