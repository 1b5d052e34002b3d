import type { Theme } from '@installatron-openapi/types';

/** The themes with this one in use, and no other. */
export function withActive(themes: readonly Theme[], slug: string): readonly Theme[] {
  return themes.map((theme) => ({ ...theme, activated: theme.id === slug }));
}

/**
 * The themes without one in use that gives way to the first of the others. WordPress always uses one.
 *
 * @returns undefined when there is no other theme.
 */
export function withSuccessor(themes: readonly Theme[], slug: string): readonly Theme[] | undefined {
  const successor = themes.find(({ id }) => id !== slug);
  return successor && withActive(themes, successor.id);
}
