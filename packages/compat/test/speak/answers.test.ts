import { describe, expect, test } from 'vitest';
import { speakV1 } from '../../src/index.ts';
import { upstreamOf } from '../support/upstream.ts';

async function ask(answer: object, url = '/installs') {
  const upstream = upstreamOf(() => (answer instanceof Response ? answer : Response.json(answer)));
  const got = await speakV1(upstream.fetch)(`https://panel.example.com${url}`);
  return { status: got.status, body: await got.json() };
}

describe('the answer of version 1 becomes one of version 2', () => {
  const v1 = {
    result: true,
    message: 'Done.',
    data: [{ id: 'a', 'cf-login': 'jane', autoup: '1' }],
    total_count: 1,
  };
  const frame = { errcode: null, errfield: null, result: true, message: 'Done.' };

  test('with its data and its frame', async () => {
    expect(await ask(v1)).toStrictEqual({
      status: 200,
      body: { ...frame, data: [{ id: 'a', login: 'jane', autoup: 'custom' }], total_count: 1, status: 200 },
    });
  });

  test.each(['/installs?api_version=1.0'])(
    'with the data of version 1 where those are asked for',
    async (url) => {
      expect(await ask(v1, url)).toStrictEqual({
        status: 200,
        body: { ...frame, data: v1.data, total_count: 1, status: 200 },
      });
    },
  );

  test('and stays as it is where it has a status already', async () => {
    const answer = { result: true, status: 200, data: [] };
    expect(await ask(answer)).toStrictEqual({ status: 200, body: answer });
  });
});

describe('the HTTP status is', () => {
  test.each<[string, object, number]>([
    ['the one in the envelope', { result: false, status: 409, errcode: 'user_not_found' }, 409],
    ['that of the error code', { result: false, errcode: 'user_not_found' }, 404],
    ['that of the error code, which surprises', { result: false, errcode: 'invalid_argument_id' }, 403],
    ['that of a dry run', { result: false, errcode: 'complete_dryrun' }, 200],
    ['that of its family, empty', { result: false, errcode: 'empty_argument_colour' }, 400],
    ['that of its family, invalid', { result: false, errcode: 'invalid_argument_colour' }, 400],
    ['that of its family, not found', { result: false, errcode: 'colour_not_found' }, 404],
    ['that of its family, failed', { result: false, errcode: 'failed_colour' }, 500],
    ['400 where nothing is known', { result: false, errcode: 'colour' }, 400],
    ['400 where nothing is said', { result: false }, 400],
    ['400 for a code that every object has', { result: false, errcode: 'constructor' }, 400],
    ['200 for a success', { result: true, errcode: '' }, 200],
    ['not one that has no body', { result: true, status: 204 }, 200],
    ['not one that is none', { result: true, status: 42 }, 200],
    ['not one in a text', { result: false, status: '404' }, 400],
  ])('%s', async (_, answer, status) => {
    expect((await ask(answer)).status).toBe(status);
  });

  test('that of HTTP where the envelope says nothing', async () => {
    const refused = Response.json({ result: false, message: 'Not you.' }, { status: 403 });
    expect((await ask(refused)).status).toBe(403);
    const known = Response.json({ result: false, errcode: 'user_not_found' }, { status: 500 });
    expect((await ask(known)).status).toBe(404);
  });
});

describe('what is no answer of the API goes along in an envelope', () => {
  test.each([
    ['a page', '<h1>', 'text/html', 200],
    ['a page with an error', '<h1>', 'text/html', 503],
    ['JSON of somebody else', '{"error":1}', 'application/json', 200],
    ['a list', '[]', 'application/json', 200],
  ])('%s', async (_, body, type, status) => {
    const answer = new Response(body, { status, headers: { 'Content-Type': type } });
    expect(await ask(answer)).toStrictEqual({
      status: 502,
      body: {
        result: false,
        status: 502,
        errcode: 'invalid_upstream_answer',
        errfield: null,
        message: `The server answered ${status} with ${type}, not with an answer of this API. See "upstream".`,
        upstream: { status, content_type: type, body },
      },
    });
  });
});
