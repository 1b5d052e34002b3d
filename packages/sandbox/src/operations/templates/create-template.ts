import type { Handler, ParametersOf } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { TemplateDocument } from '../../state/documents.ts';
import { archiveName } from '../backups/archive-name.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from '../installs/find-install.ts';
import { forbidUselessScope } from './audience.ts';
import { logTemplate } from './log-template.ts';
import { shownTemplate } from './shown-template.ts';

/** Whoever acts has made it. Pictures and categories are taken and not shown: no answer is known to have them. */
export const createTemplate: Handler<'createTemplate'> = (params, context) => {
  const snapshot = findInstall(context, params);
  const creator = params.user ?? snapshot.install.owner;
  if (params.name === '') throw new Refusal('empty_argument_name', 'name');
  forbidUselessScope(context, params.scope, creator);
  websiteOfInstall(context, snapshot);
  const template: TemplateDocument = {
    id: context.newId(),
    owner: creator,
    facts: factsOf(params, snapshot.install.application, context.now),
    snapshot,
  };
  context.state.templates.put(template.id, template);
  logTemplate(context, template, {
    cmd: 'installs/template',
    user: params.user,
    message: 'The template was made.',
  });
  return { data: shownTemplate(template) };
};

function factsOf(
  { name, desc = '', scope = 'admin' }: ParametersOf<'createTemplate'>,
  application: string,
  time: number,
): TemplateDocument['facts'] {
  return {
    template_application: application,
    template_desc: desc,
    template_filename: `template_${archiveName({ application, title: name, time })}`,
    template_name: name,
    template_scope: scope,
  };
}
