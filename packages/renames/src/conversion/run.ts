import type { Conversion } from './conversion.ts';
import { findings } from './findings.ts';
import { ConversionError, type ConvertOptions } from './issue.ts';

/**
 * Converts one value, and tells of what could not be converted.
 *
 * What comes out has the type that is asked for if what went in has its own; in lenient mode, what breaks that is
 * reported and kept.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function run<Wanted>(
  conversion: Conversion,
  value: unknown,
  { mode, onIssue }: ConvertOptions = {},
): Wanted {
  // A conversion that threw, at a getter that did, may have left some.
  if (findings.length > 0) findings.length = 0;
  const made = conversion(value);
  if (findings.length > 0) {
    const issues = findings.splice(0).map(({ code, pointer, value, rule = '' }) => {
      return { code, pointer, value, rule, message: `${rule}: ${code} at "${pointer}"` };
    });
    for (const issue of issues) onIssue?.(issue);
    if (mode === 'strict') throw new ConversionError(issues);
  }
  return made as Wanted;
}
