import { someOf } from '../report/group.ts';
import { codeSpan } from '../report/markdown-text.ts';
import type { AudienceChange } from '../versions/change.ts';
import type { Sides, Version1Side } from '../versions/places.ts';
import { statementOf } from '../versions/statement-of.ts';

/** What users of version 1 have to know of a change, in a sentence of markdown; empty when there is nothing to say. */
export function version1Hint(sides: Sides | undefined, change: AudienceChange): string {
  if (sides === undefined || change.severity === 'annotation' || !change.audience.includes('v2')) return '';
  const isFor1 = change.audience.includes('v1');
  if (change.rule.startsWith('operation-')) return operationHint(sides[change.side], change, isFor1);
  if (!/^(required-)?(property|parameter)-/.test(change.rule))
    return isFor1 ? 'Version 1 changes with it.' : '';
  const name = statementOf(sides[change.side], change)?.v1;
  if (name === undefined) return '';
  if (name === null) return 'Version 1 has nothing like it.';
  return memberHint(change, codeSpan(name), isFor1);
}

function memberHint({ rule, severity }: AudienceChange, name: string, isFor1: boolean): string {
  if (rule.includes('-added')) return `In version 1: ${name}.`;
  if (!isFor1)
    return severity === 'breaking' ? `Nothing changes in version 1, where it still is ${name}.` : '';
  if (rule.includes('-removed')) return `It is gone from version 1, too, where it was ${name}.`;
  return `Version 1 changes with it, where it is ${name}.`;
}

function operationHint(side: Version1Side, { operationId, rule }: AudienceChange, isFor1: boolean): string {
  const titles = [...side.commands.commands.values()]
    .filter((command) => command.form !== undefined && command.operationId === operationId)
    .map(({ title }) => title);
  if (titles.length === 0) return 'Version 1 cannot do this.';
  const commands = someOf(titles, codeSpan);
  if (rule === 'operation-added') return `In version 1: ${commands}.`;
  if (!isFor1) return `Nothing changes in version 1: ${commands}.`;
  return rule === 'operation-removed'
    ? `It is gone from version 1, too, where it was ${commands}.`
    : `Version 1 changes with it, where it is ${commands}.`;
}
