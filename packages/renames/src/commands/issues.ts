import { ConversionError, type ConvertOptions, type Issue, type IssueCode } from '../conversion/issue.ts';

/** What was found in the parameters of one request. */
export type IssueList = {
  readonly add: (code: IssueCode, parameter: string, value: unknown, rule: string) => void;
  /** Tells of what was found, and throws when the mode is strict. */
  readonly close: () => void;
};

export function issueList({ mode, onIssue }: ConvertOptions): IssueList {
  // One parameter can be a part of several requests.
  const found = new Map<string, Issue>();
  return {
    add(code, parameter, value, rule) {
      const pointer = `/${parameter.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const message = `${JSON.stringify(parameter)}: ${explanations[code]} (${rule}).`;
      found.set(`${code} ${pointer}`, { code, pointer, value, rule, message });
    },
    close() {
      const issues = [...found.values()];
      for (const issue of issues) onIssue?.(issue);
      if (mode === 'strict' && issues.length > 0) throw new ConversionError(issues);
    },
  };
}

const explanations: Readonly<Record<IssueCode, string>> = {
  'name-taken': 'the name that it would have is there already, so both stay as they are',
  'name-foreign': 'it has the name of the other version already, so it stays as it is',
  'value-unknown': 'the other version has no way to say its value, so it stays as it is',
  'not-an-object': 'it is no object',
};
