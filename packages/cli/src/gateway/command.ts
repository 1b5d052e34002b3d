import type { Command } from '../command/command.ts';
import { type CommandHelp, type GivenOptions, oneOf } from '../command/usage.ts';
import { ServeError } from '../serve/error.ts';
import { addressOptions, readAddress } from '../serve/options.ts';
import { readyFormats, runUntilStopped } from '../serve/run-until-stopped.ts';
import type { Streams } from '../streams.ts';
import { createGateway } from './gateway.ts';
import { jsonLog, logError } from './log.ts';
import { gatewayOptions, readDirection, readLimits, readUpstream } from './options.ts';
import { readIdentity, trust } from './tls.ts';

const port = 4191;

const help: CommandHelp = {
  name: 'installatron-openapi gateway',
  summary: 'Stands in front of a server of one version of the API and speaks the other one, too.',
  options: {
    ...gatewayOptions,
    ...addressOptions(port),
    format: { type: 'string', value: 'text|json', help: 'How the line on standard output is written: text.' },
  },
  notes: [
    'Prints one line with its URL on standard output when it is ready to answer, and ends with SIGINT or SIGTERM: it finishes',
    'what runs, for at most ten seconds. It keeps nothing between requests, so any number can stand behind a balancer.',
    '',
    'Its own pages: /-/health, /-/ready, and /-/metrics for Prometheus. Whoever reaches the gateway reaches them.',
    '',
    'Exit codes:',
    '  0  It was asked to end.',
    '  1  It cannot begin: the port is taken, a file cannot be read.',
    '  2  The command line makes no sense.',
    '',
    'Example:',
    '  installatron-openapi gateway --upstream https://server.example.com:8443 --accept v1',
  ],
};

export const gatewayCommand: Command = { help, run: runGateway };

async function runGateway(given: GivenOptions, streams: Streams): Promise<number> {
  const say = (text: string): void => void streams.errors.write(`installatron-openapi: ${text}\n`);
  try {
    const handler = createGateway({
      url: readUpstream(given),
      direction: readDirection(given),
      ...readLimits(given),
      log: oneOf(given, 'log', ['json', 'none']) === 'none' ? () => {} : jsonLog(streams.errors),
    });
    const options = {
      ...readAddress(given, port),
      tls: readIdentity(given),
      report: (error: unknown) => logError(streams.errors, error),
    };
    const format = oneOf(given, 'format', readyFormats) ?? 'text';
    trust(given);
    await runUntilStopped(handler, options, format, streams);
    return 0;
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    say(error.message);
    return 1;
  }
}
