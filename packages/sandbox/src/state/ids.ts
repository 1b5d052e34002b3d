import { putServer, serverOf } from './server.ts';
import type { State } from './state.ts';

/**
 * An id that was not given before: 25 lower-case letters and digits. It depends on the scenario and on how many were given
 * before, which the state counts, and so begins anew with a new scenario.
 */
export function newId(state: State): string {
  const { scenario, count } = countUp(state);
  const start = [...scenario].reduce((hash, letter) => mixed(hash ^ BigInt(letter.codePointAt(0) ?? 0)), 0n);
  const high = mixed(start + BigInt(count));
  // Two ids differ in the high half at least. The low half makes them long enough.
  const low = mixed(high ^ start);
  return ((high << 64n) | low).toString(36).padStart(25, '0');
}

/**
 * An id of a task or of an entry in the log, which was not given before: 19 digits, the seconds since 1970 first, as in those
 * that Installatron gives. It counts together with the other ids.
 *
 * @param now in seconds since 1970.
 */
export function newTaskId(state: State, now: number): string {
  const { count } = countUp(state);
  // Prime to 10⁹, so that the remainders of 10⁹ numbers in a row differ.
  const rest = (BigInt(count) * 618_033_989n) % 1_000_000_000n;
  // Ten digits from 1970 to 2286. A frozen clock may stand elsewhere.
  const seconds = Math.trunc(Math.abs(now)) % 10_000_000_000;
  return `${seconds}`.padStart(10, '0') + `${rest}`.padStart(9, '0');
}

function countUp(state: State): { readonly scenario: string; readonly count: number } {
  const server = serverOf(state);
  const count = server.ids + 1;
  putServer(state, { ...server, ids: count });
  return { scenario: server.scenario, count };
}

/** The generator SplitMix64: each number of 64 bits becomes another one, which seems to have nothing to do with it. */
function mixed(number: bigint): bigint {
  const a = BigInt.asUintN(64, number * 0x9e3779b97f4a7c15n + 0x9e3779b97f4a7c15n);
  const b = BigInt.asUintN(64, (a ^ (a >> 30n)) * 0xbf58476d1ce4e5b9n);
  const c = BigInt.asUintN(64, (b ^ (b >> 27n)) * 0x94d049bb133111ebn);
  return c ^ (c >> 31n);
}
