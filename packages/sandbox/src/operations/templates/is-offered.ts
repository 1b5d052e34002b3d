import type { TemplateDocument } from '../../state/documents.ts';

/**
 * Whether somebody is offered a template: one for everybody, or one that is for its creator only.
 *
 * @param sees whose items that somebody sees.
 */
export function isOffered({ facts, owner }: TemplateDocument, sees: (owner: string) => boolean): boolean {
  return facts.template_scope !== 'user' || sees(owner);
}
