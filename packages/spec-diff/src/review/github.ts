import type { JsonValue } from '../json/value.ts';

/** GitHub's API, as far as a review needs it. */
export type GitHub = {
  readonly get: (path: string) => Promise<JsonValue>;
  readonly send: (method: 'POST' | 'PATCH', path: string, body: object) => Promise<void>;
};

export type GitHubOptions = {
  readonly apiUrl: string;
  readonly token: string;
  readonly fetch: typeof fetch;
};

/** Talks to GitHub. A failure names the request and the status, and nothing of what was sent. */
export function connectGitHub({ apiUrl, token, fetch: ask }: GitHubOptions): GitHub {
  async function request(method: string, path: string, body?: object): Promise<Response> {
    const response = await ask(`${apiUrl}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    throw new Error(`GitHub answered ${method} ${path} with ${response.status}.`);
  }
  return {
    get: async (path) => {
      const value: JsonValue = JSON.parse(await (await request('GET', path)).text());
      return value;
    },
    send: async (method, path, body) => {
      await request(method, path, body);
    },
  };
}
