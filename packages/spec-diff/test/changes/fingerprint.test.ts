import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../src/index.ts';
import { documentOf, jsonContent } from '../support/documents.ts';

type Parts = {
  readonly path?: string;
  readonly before?: object;
  readonly name?: string;
  readonly others?: object;
};

/** `GET /installs/{id}` answers with an install, whose title is a string or something else. */
function installs(
  title: object,
  { path = '/installs/{id}', before = {}, name = 'Install', others = {} }: Parts = {},
): object {
  const schema = { $ref: `#/components/schemas/${name}` };
  const parameter = {
    name: /\{(.*)\}/.exec(path)?.[1],
    in: 'path',
    required: true,
    schema: { type: 'string' },
  };
  const get = {
    operationId: 'getInstall',
    parameters: [parameter],
    responses: { 200: { description: '', ...jsonContent(schema) } },
  };
  const install = { type: 'object', properties: { ...before, title } };
  return documentOf({ paths: { ...others, [path]: { get } }, components: { schemas: { [name]: install } } });
}

function fingerprints(base: object, head: object): readonly string[] {
  const { changes } = compareDocuments(base, head);
  return changes.filter(({ severity }) => severity === 'breaking').map(({ fingerprint }) => fingerprint);
}

const text = { type: 'string' };
const number = { type: 'integer' };
const usual = fingerprints(installs(text), installs(number));

test('is twelve characters that depend on the change only', () => {
  expect(usual).toStrictEqual(['5848844ef165']);
});

describe('stays the same', () => {
  const other = { get: { operationId: 'other', responses: {} } };

  test.each<{ name: string; parts: Parts }>([
    { name: 'when members are added before it', parts: { before: { a: number, b: { type: 'object' } } } },
    { name: 'when other operations are added', parts: { others: { '/a': other, '/z': other } } },
    { name: 'when a parameter in the path has another name', parts: { path: '/installs/{install}' } },
    { name: 'when the component has another name', parts: { name: 'Installation' } },
  ])('$name', ({ parts }) => {
    expect(fingerprints(installs(text), installs(number, parts))).toStrictEqual(usual);
    expect(fingerprints(installs(text, parts), installs(number, parts))).toStrictEqual(usual);
  });

  test('when descriptions change', () => {
    expect(fingerprints(installs(text), installs({ ...number, description: 'A number.' }))).toStrictEqual(
      usual,
    );
  });
});

describe('is another one', () => {
  test.each<{ name: string; base: object; head: object }>([
    { name: 'for another type', base: installs(text), head: installs({ type: 'boolean' }) },
    {
      name: 'for another path',
      base: installs(text, { path: '/i/{id}' }),
      head: installs(number, { path: '/i/{id}' }),
    },
    {
      name: 'for another member',
      base: installs(text, { before: { name: text } }),
      head: installs(text, { before: { name: number } }),
    },
    { name: 'for another rule', base: installs(text), head: installs({ type: ['string', 'null'] }) },
  ])('$name', ({ base, head }) => {
    const others = fingerprints(base, head);
    expect(others).toHaveLength(1);
    expect(others).not.toStrictEqual(usual);
  });
});
