import { describe, expect, test } from 'vitest';
import {
  type AdapterOptions,
  acceptV1,
  type Conversion,
  type Fetch,
  speakV1,
  type UpstreamFetch,
} from '../src/index.ts';
import { failure, success, upstreamOf } from './support/upstream.ts';

/** What `onConversion` is told of some requests. */
async function told(
  make: (fetch: UpstreamFetch, options: AdapterOptions) => Fetch,
  answer: object,
  ...requests: readonly Parameters<Fetch>[]
): Promise<readonly Conversion[]> {
  const conversions: Conversion[] = [];
  const onConversion = (conversion: Conversion) => void conversions.push(conversion);
  const fetch = make(upstreamOf(answer).fetch, { onConversion });
  for (const request of requests) await fetch(...request);
  return conversions;
}

const h = 'https://h.example';

describe('acceptV1 tells', () => {
  test('of a path whose answer was converted', async () => {
    const data = [{ autoup: 'sometimes', id: 'a' }];
    expect(await told(acceptV1, { ...success, data }, [`${h}/installs?api_version=1.0`])).toStrictEqual([
      {
        direction: 'accept-v1',
        operationId: 'listInstalls',
        cmd: undefined,
        issues: [
          {
            code: 'value-unknown',
            pointer: '/data/0/autoup',
            rule: 'install.autoup',
            message: 'install.autoup: value-unknown at "/data/0/autoup"',
          },
        ],
        requests: 1,
      },
    ]);
  });

  test.each<[string, object, Partial<Conversion>]>([
    ['cmd=installs', success, { operationId: 'listInstalls', cmd: 'installs', requests: 1 }],
    ['cmd= installs ', success, { operationId: 'listInstalls', cmd: 'installs', requests: 1 }],
    ['cmd=edit&id=i&title=T&list-themes=1', success, { operationId: 'listThemes', cmd: 'edit', requests: 2 }],
    ['cmd=installs&user=j&websites[0][path]=p', success, { operationId: 'listInstalls', requests: 2 }],
    [
      'cmd=installs&user=j&websites[0][path]=p',
      failure(403, 'invalid_argument_user'),
      { operationId: 'editUser', cmd: 'installs', requests: 1 },
    ],
    ['cmd=view', success, { operationId: undefined, cmd: 'view', requests: 0 }],
    ['cmd=reboot', success, { operationId: undefined, cmd: undefined, requests: 0 }],
    ['cmd=', success, { operationId: undefined, cmd: undefined, requests: 0 }],
  ])('of a command: %s', async (query, answer, want) => {
    const [conversion, ...others] = await told(acceptV1, answer, [`${h}/?${query}`]);
    expect(conversion).toMatchObject({ direction: 'accept-v1', issues: [], ...want });
    expect(others).toStrictEqual([]);
  });

  test('of what a command could not say', async () => {
    const [conversion] = await told(acceptV1, success, [`${h}/?cmd=edit&id=i&autoup=sometimes`]);
    expect(conversion?.issues.map(({ code, pointer, rule }) => [code, pointer, rule])).toStrictEqual([
      ['value-unknown', '/autoup', 'editInstall.autoup'],
    ]);
  });

  test('nothing of what went on as it came', async () => {
    const requests = ['/installs', '/installs?api_version=2.0', '/health'].map((path) => [h + path] as const);
    expect(
      await told(acceptV1, success, ...requests.map(([address]): Parameters<Fetch> => [address])),
    ).toStrictEqual([]);
  });
});

describe('speakV1 tells', () => {
  test.each<[string, Partial<Conversion>]>([
    ['/installs', { operationId: 'listInstalls', cmd: 'installs', requests: 1 }],
    ['/installs?limit=x', { operationId: 'listInstalls', cmd: undefined, requests: 0 }],
    ['/version', { operationId: 'getVersion', cmd: undefined, requests: 0 }],
    ['/?cmd=installs&api_version=2.0', { operationId: 'listInstalls', cmd: 'installs', requests: 1 }],
    ['/?cmd=reboot&api_version=2.0', { operationId: undefined, cmd: undefined, requests: 1 }],
  ])('of %s', async (path, want) => {
    expect(await told(speakV1, success, [h + path])).toMatchObject([{ direction: 'speak-v1', ...want }]);
  });

  test('why a request could not be said', async () => {
    const [conversion] = await told(speakV1, success, [`${h}/installs?limit=x`]);
    expect(conversion?.issues.map(({ code, pointer, rule }) => [code, pointer, rule])).toStrictEqual([
      ['value-unknown', '/limit', 'listInstalls.limit'],
    ]);
  });

  test('nothing of what went on as it came', async () => {
    expect(await told(speakV1, success, [`${h}/?cmd=installs`], [`${h}/health`])).toStrictEqual([]);
  });
});

test('what it throws ends the request', async () => {
  const onConversion = () => {
    throw new Error('full');
  };
  const fetch = acceptV1(upstreamOf().fetch, { onConversion });
  await expect(fetch(`${h}/?cmd=installs`)).rejects.toThrow('full');
});
