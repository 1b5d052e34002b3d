import type { Audience } from '../report/report.ts';
import { verdictOn } from '../report/summary.ts';
import type { AudienceChange } from '../versions/change.ts';

/**
 * What it all comes to, in a few sentences of markdown.
 *
 * @param isVersioned whether the specs say what version 1 is.
 */
export function summaryOf(changes: readonly AudienceChange[], isVersioned: boolean): string {
  const { verdict, bump } = verdictOn(changes);
  if (verdict === 'identical') return 'Nothing changed.';
  const texts = changes.filter(({ severity }) => severity === 'annotation').length;
  const reworded = texts === 1 ? 'One text was reworded' : `${texts} texts were reworded`;
  if (texts === changes.length) return `${reworded}, and nothing else changed.`;
  const breaks = changes.filter(({ severity }) => severity === 'breaking');
  return [
    verdict === 'breaking'
      ? `Some of this **breaks** what worked${isVersioned ? whereOf(breaks) : ''}.`
      : 'What worked still does.',
    `By semantic versioning this is a **${bump}** version.`,
    ...(texts === 0 ? [] : [`${reworded}.`]),
  ].join(' ');
}

function whereOf(breaks: readonly AudienceChange[]): string {
  const has = (audience: Audience) => breaks.some((change) => change.audience.includes(audience));
  if (has('v1') && has('v2')) return ', in both versions';
  return has('v1') ? ' in version 1, and nothing in version 2' : ' in version 2, and nothing in version 1';
}
