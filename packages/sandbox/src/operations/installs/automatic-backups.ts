import type { Context } from '../../operation/context.ts';
import type { ParametersOf } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { StoredInstall } from '../../state/documents.ts';

type Parameters = Pick<ParametersOf<'editInstall'>, 'autobk' | 'autobk_schedule' | (typeof counts)[number]>;

const counts = ['autobk_daily', 'autobk_weekly', 'autobk_monthly'] as const;

/**
 * An install with the automatic backups that a request asks for. `autobk_schedule` is there when `autobk` is
 * `schedule`, and only then. A schedule that is sent alone switches `autobk` over: our choice.
 *
 * @throws Refusal when there is no such schedule, when one is needed, or when one contradicts `autobk`.
 */
export function automaticBackups(
  context: Context,
  { autobk_schedule: former, ...install }: StoredInstall,
  params: Parameters,
): StoredInstall {
  const sent = params.autobk_schedule || undefined;
  const autobk = params.autobk ?? (sent === undefined ? install.autobk : 'schedule');
  const common = { ...install, ...countsIn(params), ...(autobk !== undefined && { autobk }) };
  if (autobk === 'schedule') return { ...common, autobk_schedule: knownSchedule(context, sent ?? former) };
  if (sent !== undefined)
    throw new Refusal(
      'invalid_argument_autobk_schedule',
      'autobk_schedule',
      'A schedule is for autobk=schedule only. Leave it out, or change autobk.',
    );
  return common;
}

function knownSchedule({ state }: Context, id: string | undefined): string {
  if (id === undefined) throw new Refusal('empty_argument_autobk_schedule', 'autobk_schedule');
  const schedule = state.schedules.get(id);
  if (schedule === undefined || schedule.enabled === false)
    throw new Refusal('invalid_argument_autobk_schedule', 'autobk_schedule');
  return id;
}

function countsIn(params: Parameters): Pick<StoredInstall, (typeof counts)[number]> {
  const negative = counts.find((name) => (params[name] ?? 0) < 0);
  if (negative !== undefined) throw new Refusal(`invalid_argument_${negative}`, negative);
  const { autobk_daily, autobk_weekly, autobk_monthly } = params;
  return {
    ...(autobk_daily !== undefined && { autobk_daily }),
    ...(autobk_weekly !== undefined && { autobk_weekly }),
    ...(autobk_monthly !== undefined && { autobk_monthly }),
  };
}
