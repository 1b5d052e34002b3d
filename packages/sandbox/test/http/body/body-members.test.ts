import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/http/body/body-members.ts';
import { usualLimits } from '../../../src/http/limits.ts';

const url = 'https://installatron.example.com/users';

function read(body: BodyInit, type?: string) {
  const headers = type === undefined ? {} : { 'Content-Type': type };
  return readBody(new Request(url, { method: 'POST', body, headers }), usualLimits);
}

describe('JSON', () => {
  it.each([
    ['application/json'],
    ['application/json; charset=utf-8'],
    ['application/problem+json'],
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data'],
    [undefined],
  ])('is known by its content when the type is %s', async (type) => {
    expect((await read(' \n{"a":[1,{"b":null}]}', type)).json).toEqual(new Map([['a', [1, { b: null }]]]));
  });

  it.each<[string, string, ReadonlyMap<string, unknown>]>([
    ['the last of two equal names', '{"a":1,"a":2}', new Map([['a', 2]])],
    [
      'hostile names',
      '{"__proto__":{"x":1},"constructor":2}',
      new Map<string, unknown>([
        ['__proto__', { x: 1 }],
        ['constructor', 2],
      ]),
    ],
    ['a byte order mark', '\uFEFF{"a":1}', new Map([['a', 1]])],
    ['nothing at all', '{}', new Map()],
  ])('holds %s', async (_name, body, want) => {
    expect((await read(body, 'application/json')).json).toEqual(want);
  });

  it.each([
    ['is cut off', '{"a":', 'The body is not valid JSON.'],
    ['is a list', '[{"a":1}]', 'The body is not a JSON object.'],
    ['is a text', '"a"', 'The body is not a JSON object.'],
    ['is null', 'null', 'The body is not a JSON object.'],
    ['is a form', 'a=1', 'The body is not valid JSON.'],
    ['is nested too deep', `{"a":${'['.repeat(32)}${']'.repeat(32)}}`, 'The body is nested too deep.'],
    [
      'is nested much too deep',
      `{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`,
      'The body is nested too deep.',
    ],
  ])('is refused when it %s', async (_name, body, message) => {
    await expect(read(body, 'application/json')).rejects.toMatchObject({
      errcode: 'invalid_argument_body',
      errfield: 'body',
      message,
    });
  });
});

describe('a form', () => {
  it.each<[string, ReadonlyMap<string, unknown>]>([
    [
      'a=1&b=2',
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    ],
    ['a=x+y%20z', new Map([['a', 'x y z']])],
    [
      'a%5B%5D=1&a%5B%5D=2',
      new Map([
        [
          'a',
          new Map([
            ['0', '1'],
            ['1', '2'],
          ]),
        ],
      ]),
    ],
    ['a=1=2', new Map([['a', '1=2']])],
    ['a', new Map([['a', '']])],
    ['a=100%', new Map([['a', '100%']])],
    ['a=%zz', new Map([['a', '%zz']])],
    ['a=%C3%BC', new Map([['a', 'ü']])],
    ['__proto__=1', new Map([['__proto__', '1']])],
    ['&&', new Map([['', '']])],
  ])('%s is read like PHP does', async (body, want) => {
    expect((await read(body, 'application/x-www-form-urlencoded')).form).toEqual(want);
  });

  it('may have no type', async () => {
    expect((await read(new Blob(['a=1']))).form).toEqual(new Map([['a', '1']]));
  });

  it('is refused when it encodes what is not UTF-8', async () => {
    await expect(read('a=%FF')).rejects.toMatchObject({ message: 'The body is not valid UTF-8.' });
  });

  it('may be in several parts', async () => {
    const form = new FormData();
    form.append('a', 'x&y');
    form.append('b[]', 'ü');
    expect((await read(form)).form).toEqual(
      new Map<string, unknown>([
        ['a', 'x&y'],
        ['b', new Map([['0', 'ü']])],
      ]),
    );
  });

  it('is refused when a part is a file', async () => {
    const form = new FormData();
    form.append('a', new File(['x'], 'secret.txt'));
    await expect(read(form)).rejects.toMatchObject({
      message: 'The body holds a file, which no operation takes.',
    });
  });

  it.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
    'is refused when it is no %s',
    async (type) => {
      await expect(read('a=1', type)).rejects.toMatchObject({
        errcode: 'invalid_argument_body',
        message: 'The body is not valid multipart/form-data.',
      });
    },
  );
});

it.each(['', ' \n'])('no body has no members: "%s"', async (body) => {
  expect(await read(body, 'application/json')).toEqual({ form: new Map(), json: new Map() });
});
