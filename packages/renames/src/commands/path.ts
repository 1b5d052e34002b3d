/**
 * A value as a segment of a path, percent-encoded; undefined for what cannot be one: nothing, `.` and `..`, which URL
 * parsers resolve, anything but text and numbers, and text that has no encoding.
 */
export function pathSegment(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (text === '' || text === '.' || text === '..' || !text.isWellFormed()) return undefined;
  return encodeURIComponent(text);
}

/** Fills a template such as `/installs/{id}`. */
export function fillPath(template: string, values: ReadonlyMap<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => pathSegment(values.get(name)) ?? '');
}
