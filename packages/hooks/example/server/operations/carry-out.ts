import type { Answer, Backup, Install } from '@installatron-openapi/types';
import { refusal, success } from '../answers.ts';
import type { State } from '../state.ts';
import { begin, type Order } from '../work.ts';

/** Carries out what was asked for: in the background when the body says so, at once otherwise. */
export function carryOut(
  state: State,
  { background }: Readonly<Record<string, unknown>>,
  now: number,
  { made, ...order }: Order & { readonly made: Install | Backup },
): Answer & { readonly data?: Install | Backup } {
  if (background === true) return { ...success, task: { id: begin(state, order, now) } };
  if (order.isDoomed) return refusal(500, 'failed_filesystem_quota', 'The disk quota is exceeded.');
  order.finish();
  return { ...success, data: made };
}
