import type { ErrorCode } from '../operation/handler.ts';
import { Refusal } from '../operation/refusal.ts';
import type { ClockSetting } from './clock-setting.ts';
import { clockSetting } from './clock-setting.ts';
import { isErrorCode } from './forced-error.ts';

/** What the headers of a request ask of the sandbox, which a real server cannot do. */
export type Controls = {
  /** The code to answer with, instead of doing anything. */
  readonly error: ErrorCode | undefined;
  /** Milliseconds to wait before anything is done. */
  readonly delay: number;
  /** Before anything is done, or instead of the answer. */
  readonly drop: 'request' | 'answer' | undefined;
  readonly clock: ClockSetting | undefined;
  /** Begins again with the scenario that the state began with. */
  readonly reset: boolean;
  /** Begins with this scenario. */
  readonly scenario: string | undefined;
};

const longest = 60_000;

/**
 * Reads the controls of a request.
 *
 * @param scenarios the names of those that can be loaded.
 * @throws Refusal that names the header with a value that it does not take.
 */
export function readControls(headers: Headers, scenarios: readonly string[]): Controls {
  return {
    error: read(headers, 'Error', 'an error code of the catalogue', (text) =>
      isErrorCode(text) ? text : undefined,
    ),
    delay: read(headers, 'Delay', `a number of milliseconds, up to ${longest}`, milliseconds) ?? 0,
    drop: read(headers, 'Drop', '`request` or `answer`', (text) =>
      text === 'request' || text === 'answer' ? text : undefined,
    ),
    clock: read(
      headers,
      'Clock',
      'a time such as 2026-01-31T12:00:00Z, seconds such as +60, or `run`',
      clockSetting,
    ),
    reset: read(headers, 'Reset', '`true`', (text) => text === 'true' || undefined) ?? false,
    scenario: read(headers, 'Scenario', `one of ${scenarios.join(', ')}`, (text) =>
      scenarios.includes(text) ? text : undefined,
    ),
  };
}

function read<Value>(
  headers: Headers,
  control: string,
  wanted: string,
  meaning: (text: string) => Value | undefined,
): Value | undefined {
  const header = `X-Sandbox-${control}`;
  const text = headers.get(header);
  const value = text === null ? undefined : meaning(text);
  if (text === null || value !== undefined) return value;
  throw new Refusal(
    `invalid_argument_x_sandbox_${control.toLowerCase()}`,
    header,
    `${header} must be ${wanted}.`,
  );
}

function milliseconds(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= longest ? Number(text) : undefined;
}
