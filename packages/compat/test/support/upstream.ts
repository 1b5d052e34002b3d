/** A request as the upstream got it. */
export type Received = {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Headers;
  /** What the JSON of the body says; undefined where there is none. */
  readonly body: unknown;
};

/** Something that takes requests, and answers one after the other. The last answer stays. */
export type Upstream = {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly received: readonly Received[];
};

type Answer = object | Response | ((request: Request) => Response);

export function upstreamOf(...answers: readonly Answer[]): Upstream {
  const received: Received[] = [];
  return {
    received,
    fetch: async (request) => {
      const answer = answers[Math.min(received.length, answers.length - 1)] ?? success;
      received.push(await receive(request));
      if (typeof answer === 'function') return answer(request);
      return answer instanceof Response ? answer : Response.json(answer, { status: statusIn(answer) });
    },
  };
}

async function receive(request: Request): Promise<Received> {
  const { method, url, headers } = request;
  const text = await request.text();
  const { pathname, search } = new URL(url);
  return { method, path: pathname + search, headers, body: text === '' ? undefined : JSON.parse(text) };
}

function statusIn(answer: object): number {
  return 'status' in answer && typeof answer.status === 'number' ? answer.status : 200;
}

/** What an upstream answers that is told nothing else. */
export const success = { result: true, status: 200, errcode: null, errfield: null, message: 'Done.' };

/** A failure, as version 2 says it. */
export function failure(status: number, errcode: string): object {
  return { result: false, status, errcode, errfield: null, message: 'No.' };
}

/** Requests without their headers. */
export function plain(received: readonly Received[]): readonly Omit<Received, 'headers'>[] {
  return received.map(({ method, path, body }) => ({ method, path, body }));
}
