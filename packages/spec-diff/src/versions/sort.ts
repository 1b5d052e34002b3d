import { compareText } from '../json/value.ts';
import { severities } from '../report/report.ts';
import type { AudienceChange } from './change.ts';

/** What breaks first, then by place: the order of neither version means anything. */
export function sortChanges(changes: readonly AudienceChange[]): readonly AudienceChange[] {
  const keys = (change: AudienceChange) => [
    change.pointer,
    change.rule,
    change.operationId ?? '',
    change.fingerprint,
  ];
  return changes.toSorted((a, b) => {
    const bySeverity = severities.indexOf(a.severity) - severities.indexOf(b.severity);
    const others = keys(b);
    const differing = keys(a).findIndex((key, index) => key !== others[index]);
    return bySeverity || compareText(keys(a)[differing] ?? '', others[differing] ?? '');
  });
}
