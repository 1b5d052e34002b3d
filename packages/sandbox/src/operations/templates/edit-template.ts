import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { TemplateDocument } from '../../state/documents.ts';
import { forbidUselessScope } from './audience.ts';
import { findTemplate } from './find-template.ts';
import { logTemplate } from './log-template.ts';
import { shownTemplate } from './shown-template.ts';

export const editTemplate: Handler<'editTemplate'> = (params, context) => {
  const before = findTemplate(context, params);
  const { name, desc, scope } = params;
  if (name === '') throw new Refusal('empty_argument_name', 'name');
  forbidUselessScope(context, scope, before.owner);
  const template: TemplateDocument = {
    ...before,
    facts: {
      ...before.facts,
      ...(name !== undefined && { template_name: name }),
      ...(desc !== undefined && { template_desc: desc }),
      ...(scope !== undefined && { template_scope: scope }),
    },
  };
  context.state.templates.put(params.id, template);
  logTemplate(context, template, {
    cmd: 'templates/edit',
    user: params.user,
    message: 'The template was changed.',
  });
  return { data: shownTemplate(template) };
};
