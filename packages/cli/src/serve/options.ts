import { type GivenOptions, type OptionHelp, UsageError } from '../command/usage.ts';
import { wholeNumber } from '../command/whole-number.ts';

/** Where to listen, as options of a command. */
export function addressOptions(port: number): Readonly<Record<string, OptionHelp>> {
  return {
    port: { type: 'string', value: 'N', help: `Where to listen: ${port}. 0 takes any free port.` },
    host: {
      type: 'string',
      value: 'NAME',
      help: 'The address to listen at: 127.0.0.1, for this machine alone.',
    },
  };
}

/** @throws UsageError for a port that is none. */
export function readAddress(
  given: GivenOptions,
  port: number,
): { readonly host: string; readonly port: number } {
  const host = given.text('host') ?? '127.0.0.1';
  if (/[/\s]/.test(host)) throw new UsageError('--host is a name or an address, without scheme and path.');
  return { host, port: wholeNumber(given, 'port', { from: 0, to: 65_535 }) ?? port };
}
