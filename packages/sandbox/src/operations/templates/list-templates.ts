import type { Handler } from '../../operation/handler.ts';
import type { TemplateDocument } from '../../state/documents.ts';
import { scopeOf } from '../access/scope.ts';
import { matches } from '../search/matches.ts';
import { isOffered } from './is-offered.ts';
import { shownTemplate } from './shown-template.ts';

/** Oldest first. */
export const listTemplates: Handler<'listTemplates'> = ({ q, user }, context) => {
  const sees = scopeOf(context, user);
  const data = [];
  for (const [, template] of context.state.templates.all())
    if (isOffered(template, sees) && isFound(q, template)) data.push(shownTemplate(template));
  return { data };
};

/** Which members are searched is not described. */
function isFound(q: string | undefined, { id, facts }: TemplateDocument): boolean {
  const { template_name, template_desc, template_application, template_filename } = facts;
  return matches(q, [id, template_name, template_desc, template_application, template_filename]);
}
