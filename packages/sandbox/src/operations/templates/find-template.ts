import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { TemplateDocument } from '../../state/documents.ts';
import { forbidStranger } from '../access/acting.ts';

/** The parameters by which an operation names a template. */
export type TemplateParameters = { readonly id: string; readonly user?: string | undefined };

/**
 * The template that a request is to change. Being offered a template is not enough for that.
 *
 * @throws Refusal when there is none, or the acting user does not see who made it.
 */
export function findTemplate(context: Context, { id, user }: TemplateParameters): TemplateDocument {
  const template = context.state.templates.get(id);
  if (template === undefined) throw new Refusal('template_not_found', 'id');
  forbidStranger(context, user, template.owner);
  return template;
}
