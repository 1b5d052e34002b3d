import type { Plugin, Theme } from '@installatron-openapi/types';
import { Refusal } from '../../operation/refusal.ts';

/** The plugins or themes of an install after an update, and those that are another version now. */
export type UpdatedExtensions<Extension> = {
  readonly all: readonly Extension[];
  readonly updated: readonly Extension[];
};

/**
 * @param errfield the parameter that names them.
 * @param slugs those to update. An empty list means all. Without a list, they are left alone: our choice.
 * @throws Refusal when the install lacks one that is named.
 */
export function updatedExtensions<Extension extends Plugin | Theme>(
  errfield: 'plugins' | 'themes',
  extensions: readonly Extension[],
  slugs: readonly string[] | undefined,
): UpdatedExtensions<Extension> {
  if (slugs?.some((slug) => !extensions.some(({ id }) => id === slug)))
    throw new Refusal(`invalid_argument_${errfield}`, errfield);
  const isNamed = (id: string) => slugs !== undefined && (slugs.length === 0 || slugs.includes(id));
  const updated: Extension[] = [];
  const all = extensions.map((extension) => {
    const { id, version, version_available = version } = extension;
    if (!isNamed(id) || version_available === version || version_available === undefined) return extension;
    const newer = { ...extension, version: version_available };
    updated.push(newer);
    return newer;
  });
  return { all, updated };
}
