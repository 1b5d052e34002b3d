import { expect, test } from 'vitest';
import type { Context } from '../../../src/operation/context.ts';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { listLogs } from '../../../src/operations/logs/list-logs.ts';
import { type LogFacts, writeLog } from '../../../src/operations/logs/write-log.ts';
import { contextOf, now } from '../../support/state.ts';

const day = 24 * 60 * 60;

const fields = [
  'url',
  'title',
  'source_url',
  'source_title',
  'ext_name',
  'theme_name',
  'plugin_name',
  'backup_schedule',
  'backup_location',
] as const;

/** Entries in the order in which they are written: how long ago, and what is said. */
const entries: readonly (readonly [seconds: number, facts: Partial<LogFacts>])[] = [
  [2 * day, { message: 'error', severity: 'error', install: 'blog', title: 'My Blog' }],
  [8 * day, { message: 'old' }],
  [7 * day, { message: 'a week', severity: 'notice' }],
  [day, { message: 'jane', user: 'janedoe', install: 'blog' }],
  [0, { message: 'first now' }],
  [0, { message: 'last now', user: 'mariamuster' }],
];

function written(): Context {
  const context = contextOf('demo');
  for (const [id] of [...context.state.logs.all()]) context.state.logs.delete(id);
  for (const [seconds, facts] of entries)
    writeLog(
      { ...context, now: now - seconds },
      { cmd: 'installs/edit', severity: 'info', user: 'admin', message: '', ...facts },
    );
  return context;
}

test.each<[ParametersOf<'listLogs'>, number, readonly string[]]>([
  [{}, 5, ['last now', 'first now', 'jane', 'error', 'a week']],
  [{ offset: 1, limit: 2 }, 5, ['first now', 'jane']],
  [{ time_from: 0 }, 6, ['last now', 'first now', 'jane', 'error', 'a week', 'old']],
  [{ time_from: 0, time_until: now - 7 * day }, 2, ['a week', 'old']],
  [{ time_from: now, time_until: now }, 2, ['last now', 'first now']],
  [{ time_from: now + 1 }, 0, []],
  [{ filter_severity_info: false }, 2, ['error', 'a week']],
  [{ filter_severity_notice: false, filter_severity_info: false }, 1, ['error']],
  [{ filter_severity_error: false }, 4, ['last now', 'first now', 'jane', 'a week']],
  [{ install: 'blog' }, 2, ['jane', 'error']],
  [{ install: '' }, 0, []],
  [{ q: 'my blog' }, 1, ['error']],
  [{ q: 'installs/edit' }, 0, []],
  [{ user: 'janedoe' }, 1, ['jane']],
  [{ user: 'hostingreseller' }, 1, ['jane']],
  [{ user: 'admin', install: 'blog', q: 'BLOG', limit: 1 }, 1, ['error']],
])('of the log, %j gives %i: %j', (params, total_count, messages) => {
  const answer = listLogs(params, written());
  expect([answer.total_count, answer.data.map(({ message }) => message)]).toEqual([total_count, messages]);
});

test.each(fields)('the log is searched for what stands in %s', (field) => {
  const context = written();
  writeLog(context, {
    cmd: 'x',
    severity: 'info',
    user: 'admin',
    message: 'found',
    [field]: 'A needle here',
  });
  expect(listLogs({ q: 'needle' }, context).data).toEqual([
    {
      id: expect.stringMatching(/^[a-z0-9]{25}$/),
      time: now,
      cmd: 'x',
      severity: 'info',
      user: 'admin',
      message: 'found',
      [field]: 'A needle here',
    },
  ]);
});

test('the log is not listed for nobody', () => {
  expect(() => listLogs({ user: 'nobody' }, written())).toThrow(
    expect.objectContaining({ errcode: 'user_not_found', errfield: 'user' }),
  );
});
