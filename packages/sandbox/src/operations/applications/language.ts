import { Refusal } from '../../operation/refusal.ts';
import type { CatalogueEntry } from './catalogue.ts';

/**
 * The language of a new install.
 *
 * @param wanted what the request asks for.
 * @param preferred that of the owner, which is taken when the application has it. Otherwise, it is English.
 * @throws Refusal when the application does not have the language that was asked for.
 */
export function languageOf(
  { languages }: CatalogueEntry,
  wanted: string | undefined,
  preferred: string | undefined,
): string {
  if (wanted === undefined)
    return preferred !== undefined && languages.includes(preferred) ? preferred : 'en';
  if (!languages.includes(wanted)) throw new Refusal('invalid_argument_language', 'language');
  return wanted;
}
