import type { Plugin, Theme } from '@installatron-openapi/types';
import type { InstallDocument } from '../../state/documents.ts';

/** A plugin or a theme: they have the same members. */
export type Extension = Plugin & Theme;

/** The state that a request wants an extension to be in. */
export type ExtensionParameters = Pick<Extension, 'activated'> & { readonly autoup?: 'none' | 'all' };

/** Whether an install can have plugins and themes: those of WordPress are known, others are not. */
export function takesExtensions({ install }: InstallDocument): boolean {
  return install.application === 'wordpress';
}

/** What people call an extension. */
export function nameOf({ id, name = id }: Extension): string {
  return name;
}

/** The extension in the state that was asked for. What was left out stays as it is. */
export function changedExtension(
  extension: Extension,
  { activated, autoup }: ExtensionParameters,
): Extension {
  return {
    ...extension,
    ...(activated !== undefined && { activated }),
    ...(autoup !== undefined && { autoup }),
  };
}

/** In the place of the one with the same id, or at the end. */
export function withExtension(extensions: readonly Extension[], extension: Extension): readonly Extension[] {
  return extensions.some(({ id }) => id === extension.id)
    ? extensions.map((each) => (each.id === extension.id ? extension : each))
    : [...extensions, extension];
}

export function withoutExtension(extensions: readonly Extension[], slug: string): readonly Extension[] {
  return extensions.filter(({ id }) => id !== slug);
}
