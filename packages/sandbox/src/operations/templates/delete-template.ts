import type { Handler } from '../../operation/handler.ts';
import { findTemplate } from './find-template.ts';
import { logTemplate } from './log-template.ts';

/** Installs that began with it stay as they are. */
export const deleteTemplate: Handler<'deleteTemplate'> = (params, context) => {
  const template = findTemplate(context, params);
  context.state.templates.delete(params.id);
  logTemplate(context, template, {
    cmd: 'templates/delete',
    user: params.user,
    message: 'The template was deleted.',
  });
  return {};
};
