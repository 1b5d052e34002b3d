/**
 * Fills the template of a path: `/installs/{id}`.
 *
 * A value is one segment, or part of one, whatever it holds: it is percent-encoded, so it can neither add a segment
 * nor begin a query. `.` and `..` are refused, because URL parsers resolve them in their encoded form, too.
 *
 * @throws TypeError for a value that is missing, empty or no segment. It names the parameter, never the value.
 */
export function fillPath(template: string, values: ReadonlyMap<string, unknown>): string {
  return template.replace(/[^/]+/g, (segment) => {
    const filled = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => encode(values.get(name)) || '/');
    if (filled === segment || !/^\.\.?$|\//.test(filled)) return filled;
    throw new TypeError(`${segment} of ${template} must be given, and not be empty, "." or "..".`);
  });
}

/** Empty for what cannot be a segment. A lone surrogate has no encoding. */
function encode(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  return text.isWellFormed() ? encodeURIComponent(text) : '';
}
