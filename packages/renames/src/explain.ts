import { carefully } from './conversion/carefully.ts';
import type { ConvertOptions, Issue, Version } from './conversion/issue.ts';
import { collectIssues } from './conversion/run.ts';
import { conversionOf, type ResourceName } from './convert.ts';

/** What became of one member. It says the kinds of the values, never the values: one of them may be a secret. */
export type Change = {
  /** Where the member stands in what is given: a JSON pointer. */
  readonly from: string;
  /** Where it stands in what is made. */
  readonly to: string;
  /** The entry of the maps: the resource and the version 2 name, as in `install.autoup`. */
  readonly rule: string;
  readonly before: ValueKind;
  readonly after: ValueKind;
};

export type ValueKind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object' | 'other';

/** What a conversion does, and what it cannot do, without any value. */
export type Explanation = {
  readonly changes: readonly Change[];
  readonly issues: readonly Omit<Issue, 'value'>[];
};

/**
 * Which rule changed which member of a resource, in the order of the members, those of nested resources among them. A
 * member that keeps its name and its value is left out.
 *
 * @param wanted the version to convert to; without it, version 2.
 * @throws TypeError for a resource or a version that does not exist.
 */
export function explain(resource: ResourceName, value: unknown, wanted: Version = 'v2'): Explanation {
  const changes: Change[] = [];
  const issues: Omit<Issue, 'value'>[] = [];
  const options: ConvertOptions = { onIssue: ({ value: _, ...issue }) => issues.push(issue) };
  collectIssues(options, (onIssue) =>
    carefully(conversionOf(resource, wanted), value, {
      onIssue,
      onStep: ({ from, to, rule }, before, after) => {
        if (from !== to || differs(before, after)) {
          changes.push({ from, to, rule, before: kindOf(before), after: kindOf(after) });
        }
      },
    }),
  );
  return { changes, issues };
}

/** What is in an object or a list has changes of its own. */
function differs(before: unknown, after: unknown): boolean {
  return before !== after && !(typeof before === 'object' && typeof after === 'object');
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'boolean' || type === 'number' || type === 'string' || type === 'object' ? type : 'other';
}
