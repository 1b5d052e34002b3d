/**
 * Fills the template of a path: `/installs/{id}`.
 *
 * A value is one segment, or part of one, whatever it holds: it is percent-encoded, so it can neither add a segment
 * nor begin a query. `.` and `..` are refused, because URL parsers resolve them in their encoded form, too.
 *
 * @throws TypeError for a value that is missing, empty or no segment. It names the parameter, never the value.
 */
export function fillPath(template: string, values: ReadonlyMap<string, unknown>): string {
  return template.replace(/\{(.+?)\}/g, (hole, name: string) => {
    const value = values.get(name);
    const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
    // A lone surrogate has no encoding.
    if (!/^\.{0,2}$|\p{Cs}/u.test(text)) return encodeURIComponent(text);
    throw new TypeError(`${hole} of ${template} must be given, not "." or "..".`);
  });
}
