import type { CatalogueEntry } from './catalogue.ts';

/**
 * The inputs that only this application knows, as far as a request has them. Installs show them under the same names.
 *
 * @param params with inputs of all kinds. The ones that the spec lists are not taken from here.
 */
export function ownFields(
  { fields }: Pick<CatalogueEntry, 'fields'>,
  params: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const own: [name: string, value: string][] = [];
  for (const name of Object.keys(fields ?? {})) {
    const value = params[name];
    if (!common.has(name) && typeof value === 'string') own.push([name, value]);
  }
  return Object.fromEntries(own);
}

/** Inputs that have a place of their own in an install, or, like the password, must not show there. */
const common: ReadonlySet<string> = new Set(['email', 'login', 'passwd', 'sitetagline', 'sitetitle']);
