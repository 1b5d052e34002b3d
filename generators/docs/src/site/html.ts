import { createHash } from 'node:crypto';

/** Text as it stands in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The contents of a `script` element that holds JSON, whatever strings are in it. */
export function jsonScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * A `meta` element with a Content-Security-Policy under which a page loads nothing and runs only the given scripts.
 *
 * @param scripts the exact contents of the `script` elements that may run.
 * @param extra further directives, for what those scripts need.
 */
export function policy(scripts: readonly string[], extra: readonly string[] = []): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const directives = [
    "default-src 'none'",
    `script-src ${hashes.length === 0 ? "'none'" : hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    ...extra,
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;
}
