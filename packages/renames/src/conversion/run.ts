import { carefully, type Listener } from './carefully.ts';
import type { Conversion } from './conversion.ts';
import { ConversionError, type ConvertOptions, type Issue, type IssueCode } from './issue.ts';

const messages: Readonly<Record<IssueCode, string>> = {
  'name-taken': 'its other name is there, too',
  'name-foreign': 'it has its other name already',
  'value-unknown': 'no rule has this value',
  'not-an-object': 'this is no object',
};

/**
 * Converts one value.
 *
 * What comes out has the type that is asked for if what went in has its own; in lenient mode, what breaks that is
 * reported and kept.
 *
 * @throws ConversionError in strict mode, when there are issues.
 */
export function run<Wanted>(conversion: Conversion, value: unknown, options: ConvertOptions = {}): Wanted {
  const careful = () => collectIssues(options, (onIssue) => carefully(conversion, value, { onIssue }));
  return (conversion.quick(value) ?? careful()) as Wanted;
}

/** Converts one value of several, and tells a listener that they share. `at` is the JSON pointer that leads to it. */
export function convertOne(conversion: Conversion, value: unknown, listener: Listener, at: string): unknown {
  return conversion.quick(value) ?? carefully(conversion, value, listener, at, at);
}

/** Makes issues of what is reported, tells them, and throws them together in strict mode. */
export function collectIssues<Result>(
  { mode, onIssue }: ConvertOptions,
  convert: (report: Listener['onIssue']) => Result,
): Result {
  const issues: Issue[] = [];
  const result = convert((code, pointer, value, rule) => {
    const issue = {
      code,
      pointer,
      value,
      rule,
      message: `${pointer || 'The value'}: ${messages[code]}, so it stays as it is (${rule}).`,
    };
    issues.push(issue);
    onIssue?.(issue);
  });
  if (mode === 'strict' && issues.length > 0) throw new ConversionError(issues);
  return result;
}
