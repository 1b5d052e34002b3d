import { type Clock, timeOf } from '../state/clock.ts';
import { newId } from '../state/ids.ts';
import { serverOf } from '../state/server.ts';
import type { State } from '../state/state.ts';
import type { Context } from './context.ts';

/** What a handler works with at present. */
export function contextIn(state: State, clock: Clock): Context {
  return contextAt(state, Math.floor(timeOf(serverOf(state), clock) / 1000));
}

/** What a handler works with at a time, in seconds since 1970. */
export function contextAt(state: State, now: number): Context {
  return { state, now, newId: () => newId(state) };
}
