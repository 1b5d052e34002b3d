import type { Handler, ParametersOf } from '../../operation/handler.ts';
import type { LogDocument } from '../../state/documents.ts';
import { scopeOf } from '../access/scope.ts';
import { page } from '../paging/page.ts';
import { matches } from '../search/matches.ts';

type Parameters = ParametersOf<'listLogs'>;

const week = 7 * 24 * 60 * 60;

/** The newest entries come first. */
export const listLogs: Handler<'listLogs'> = (params, context) => {
  const { user, time_from = context.now - week, time_until = context.now, ...rest } = params;
  const isSeen = scopeOf(context, user);
  const entries = [...context.state.logs.all()]
    .map(([, entry]) => entry)
    .filter(({ time }) => time >= time_from && time <= time_until)
    .filter((entry) => isSeen(entry.user) && isWanted(entry, rest));
  return page(newestFirst(entries), params);
};

/** What was written later comes before what was written earlier in the same second. */
function newestFirst(entries: readonly LogDocument[]): readonly LogDocument[] {
  return entries.toReversed().toSorted((one, other) => other.time - one.time);
}

function isWanted(entry: LogDocument, asked: Omit<Parameters, 'user'>): boolean {
  return (
    asked[`filter_severity_${entry.severity}`] !== false &&
    (asked.install === undefined || asked.install === entry.install) &&
    matches(asked.q, searched(entry))
  );
}

/** The fields that the vendor says `q` searches. */
function searched(entry: LogDocument): readonly (string | undefined)[] {
  return [
    entry.url,
    entry.title,
    entry.source_url,
    entry.source_title,
    entry.ext_name,
    entry.theme_name,
    entry.plugin_name,
    entry.backup_schedule,
    entry.backup_location,
  ];
}
