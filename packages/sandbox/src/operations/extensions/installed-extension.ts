import { Refusal } from '../../operation/refusal.ts';
import type { Extension } from './extensions.ts';

/** @throws Refusal when there is no extension of this slug. */
export function installedExtension(
  extensions: readonly Extension[],
  slug: string,
  errcode: 'plugin_not_found' | 'theme_not_found',
): Extension {
  const extension = extensions.find(({ id }) => id === slug);
  if (extension === undefined) throw new Refusal(errcode, 'slug');
  return extension;
}
