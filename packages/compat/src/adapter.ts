import { type Conversion, type ConversionNotes, emptyNotes } from './conversion.ts';
import { type Fetch, requestOf, type UpstreamFetch } from './fetch.ts';
import { type AdapterOptions, readOptions, type Settings } from './options.ts';
import { answeringRefusals } from './refusal.ts';

/** One request on its way through an adapter. */
export type Exchange = {
  readonly request: Request;
  readonly url: URL;
  readonly settings: Settings;
  readonly notes: ConversionNotes;
  /** Sends what is made of the request to the upstream. */
  readonly send: (request: Request) => Promise<Response>;
  /** Sends the request as it came, which is no conversion. */
  readonly pass: (request: Request) => Promise<Response>;
};

/** Makes an adapter of what it does with one request. */
export function adapter(
  direction: Conversion['direction'],
  upstream: UpstreamFetch,
  options: AdapterOptions,
  adapt: (exchange: Exchange) => Promise<Response>,
): Fetch {
  const settings = readOptions(options);
  return async (input, init) => {
    const exchange = begin(requestOf(input, init), upstream, settings);
    const answer = await answeringRefusals(() => adapt(exchange));
    const { isPassed, operationId, cmd, issues, requests } = exchange.notes;
    if (!isPassed) settings.onConversion({ direction, operationId, cmd, issues, requests });
    return answer;
  };
}

function begin(request: Request, upstream: UpstreamFetch, settings: Settings): Exchange {
  const notes = emptyNotes();
  return {
    request,
    url: new URL(request.url),
    settings,
    notes,
    send: async (sent) => {
      notes.requests += 1;
      return upstream(sent);
    },
    pass: async (sent) => {
      notes.isPassed = true;
      return upstream(sent);
    },
  };
}
