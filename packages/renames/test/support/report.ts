import type { Issue, Version } from '../../src/conversion/issue.ts';
import { run } from '../../src/conversion/run.ts';
import { conversionOf, type ResourceName } from '../../src/convert.ts';

/** What comes out, and each issue as its code, its place and its rule. */
export function report(
  resource: ResourceName,
  wanted: Version,
  given: unknown,
): readonly [unknown, readonly string[]] {
  const issues: string[] = [];
  const onIssue = ({ code, pointer, rule }: Issue) => issues.push(`${code} ${pointer} ${rule}`);
  return [run(conversionOf(resource, wanted), given, { onIssue }), issues];
}
