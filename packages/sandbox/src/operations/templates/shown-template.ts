import type { Template } from '@installatron-openapi/types';
import type { TemplateDocument } from '../../state/documents.ts';

/**
 * A template as answers show it. Everybody may be offered it, so of the install it shows only what new installs begin
 * with: no address, no login, no database. Which members are present is not described.
 */
export function shownTemplate({ id, facts, snapshot }: TemplateDocument): Template {
  const { agent, application, version, language, title, plugins, themes } = snapshot.install;
  return {
    id,
    ...facts,
    ...(agent !== undefined && { agent }),
    application,
    version,
    title,
    ...(language !== undefined && { language }),
    plugins: [...plugins],
    themes: [...themes],
  };
}
