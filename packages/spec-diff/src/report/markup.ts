import { visible } from './visible.ts';

/** Markup of HTML. Only this module makes it of texts. */
export type Html = { readonly html: string };

export function join(parts: readonly Html[]): Html {
  return { html: parts.map(({ html }) => html).join('') };
}

/** Puts texts into markup, escaped; what is markup already is taken as it is. */
export function markup(pieces: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const parts = pieces.flatMap((piece, index) => {
    const value = values[index];
    if (value === undefined) return [piece];
    return [piece, typeof value === 'string' ? escapeHtml(value) : value.html];
  });
  return { html: parts.join('') };
}

function escapeHtml(text: string): string {
  return visible(text).replaceAll(/[&<>"'`]/g, (found) => `&#${found.charCodeAt(0)};`);
}
