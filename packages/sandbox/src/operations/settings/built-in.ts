import type { BackupLocation, BackupSchedule } from '@installatron-openapi/types';

/** The backup location that every server has: the account of the user itself. */
export const localLocation: BackupLocation = {
  id: 'local',
  default: true,
  desc: '',
  enabled: true,
  name: 'Local',
  scope: 'user',
};

/** The backup schedules that every server has. */
export const builtInSchedules: readonly BackupSchedule[] = [
  schedule('weeklymonthly', 0, 1, 1),
  schedule('dailyweeklymonthly', 1, 1, 1),
  schedule('daily30', 30, 0, 0),
];

function schedule(id: string, daily: number, weekly: number, monthly: number): BackupSchedule {
  return { id, daily, weekly, monthly, enabled: true, forced: false, location: '' };
}
