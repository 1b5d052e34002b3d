import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatPointer, locate, placeInSources, problem, type SpecSource } from '../../src/index.ts';
import { specOf } from '../support/spec.ts';

const files = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /installs/{id}:
    $ref: paths/installs_{id}.yaml
  /inline%20d:
    get:
      operationId: inline
  /hops: { $ref: hops/one.yaml }
  /circle: { $ref: hops/circle.yaml }
components:
  schemas:
    Inline:
      type: object
    Install:
      $ref: components/schemas/Install.yaml
x-any: { example: { $ref: nowhere.yaml } }
`,
  'paths/installs_{id}.yaml': `parameters:
  - name: id
get:
  operationId: getInstall
  responses:
    "200":
      description: Fine.
      content:
        application/json:
          schema: { $ref: ../components/schemas/Install.yaml }
    "403": { $ref: ../components/responses/Forbidden.yaml }
post:
  $ref: "#/get"
  summary: Beside the reference
`,
  'components/schemas/Install.yaml': `type: object
properties:
  id: { type: string }
  owner: { $ref: User.yaml#/properties/inner }
`,
  'components/schemas/User.yaml': `type: object
properties:
  inner:
    type: object
    properties:
      name: { type: string }
`,
  'components/responses/Forbidden.yaml': `description: No.
content:
  application/json:
    schema: { type: object }
`,
  'hops/one.yaml': '$ref: two.yaml#/a~1b\n',
  'hops/two.yaml': 'a/b: { $ref: "#/c" }\nc: { $ref: three.yaml }\n',
  'hops/three.yaml': 'get:\n  operationId: threeHopsAway\n',
  'hops/circle.yaml': '$ref: circle.yaml\n',
};

describe('a place in the bundle leads to the line to edit', () => {
  test.each([
    { name: 'in the entry', path: ['info', 'title'], want: 'openapi.yaml:2:9 /info/title' },
    { name: 'the root', path: [], want: 'openapi.yaml:1:1 ' },
    { name: 'a path', path: ['paths', '/installs/{id}'], want: 'openapi.yaml:4:3 /paths/~1installs~1{id}' },
    {
      name: 'in a path file',
      path: ['paths', '/installs/{id}', 'get', 'operationId'],
      want: 'paths/installs_{id}.yaml:4:3 /get/operationId',
    },
    {
      name: 'an item in a path file',
      path: ['paths', '/installs/{id}', 'parameters', '0', 'name'],
      want: 'paths/installs_{id}.yaml:2:5 /parameters/0/name',
    },
    {
      name: 'a response in a path file',
      path: ['paths', '/installs/{id}', 'get', 'responses', '200', 'description'],
      want: 'paths/installs_{id}.yaml:7:7 /get/responses/200/description',
    },
    {
      name: 'through a response of a path file into its component',
      path: ['paths', '/installs/{id}', 'get', 'responses', '403', 'content', 'application/json'],
      want: 'components/responses/Forbidden.yaml:3:3 /content/application~1json',
    },
    {
      name: 'through a $ref to the same file',
      path: ['paths', '/installs/{id}', 'post', 'operationId'],
      want: 'paths/installs_{id}.yaml:4:3 /get/operationId',
    },
    {
      name: 'a member beside a $ref',
      path: ['paths', '/installs/{id}', 'post', 'summary'],
      want: 'paths/installs_{id}.yaml:14:3 /post/summary',
    },
    {
      name: 'a component with a file of its own',
      path: ['components', 'schemas', 'Install', 'properties', 'id'],
      want: 'components/schemas/Install.yaml:3:3 /properties/id',
    },
    {
      name: 'a component that only its file name names',
      path: ['components', 'responses', 'Forbidden', 'content', 'application/json', 'schema', 'type'],
      want: 'components/responses/Forbidden.yaml:4:15 /content/application~1json/schema/type',
    },
    {
      name: 'a component in the entry',
      path: ['components', 'schemas', 'Inline', 'type'],
      want: 'openapi.yaml:14:7 /components/schemas/Inline/type',
    },
    {
      name: 'through a $ref from one component into another',
      path: ['components', 'schemas', 'Install', 'properties', 'owner', 'properties', 'name'],
      want: 'components/schemas/User.yaml:6:7 /properties/inner/properties/name',
    },
    {
      name: 'through files that only refer on',
      path: ['paths', '/hops', 'get', 'operationId'],
      want: 'hops/three.yaml:2:3 /get/operationId',
    },
  ])('$name', ({ path, want }) => {
    expect(located(path)).toBe(want);
  });
});

describe('where the sources have no such place, the nearest one is given', () => {
  test.each([
    {
      name: 'in a path file',
      path: ['paths', '/installs/{id}', 'put'],
      want: 'paths/installs_{id}.yaml:1:1 ',
    },
    {
      name: 'below something that is there',
      path: ['paths', '/installs/{id}', 'get', 'tags', '0'],
      want: 'paths/installs_{id}.yaml:3:1 /get',
    },
    {
      name: 'an unknown component',
      path: ['components', 'schemas', 'No'],
      want: 'openapi.yaml:12:3 /components/schemas',
    },
    {
      name: 'a kind of components',
      path: ['components', 'schemas'],
      want: 'openapi.yaml:12:3 /components/schemas',
    },
    {
      name: 'a name of a component elsewhere',
      path: ['x-no', 'schemas', 'Install'],
      want: 'openapi.yaml:1:1 ',
    },
    {
      name: 'behind a $ref that is data',
      path: ['x-any', 'example', 'a'],
      want: 'openapi.yaml:17:10 /x-any/example',
    },
    { name: 'in a circle of $refs', path: ['paths', '/circle', 'get'], want: 'hops/circle.yaml:1:1 ' },
    { name: 'nothing at all', path: ['nowhere', 'at', 'all'], want: 'openapi.yaml:1:1 ' },
  ])('$name', ({ path, want }) => {
    expect(located(path)).toBe(want);
  });
});

describe('diagnostics that point into the bundle move to the sources', () => {
  test('also when a key looks percent-encoded', () => {
    const { folder, spec } = specOf(files);
    const pointer = formatPointer(['paths', '/inline%20d', 'get', 'operationId']);
    const [moved] = placeInSources(spec, [problem('name-collision', 'x', { pointer })]);
    expect(moved).toMatchObject({
      file: `${folder}/openapi.yaml`,
      line: 8,
      column: 7,
      pointer: '/paths/~1inline%20d/get/operationId',
    });
  });

  test('while those that know their file stay where they are', () => {
    const { spec } = specOf(files);
    const given = problem('name-collision', 'x', { pointer: '/info', file: '/elsewhere.yaml' });
    expect(placeInSources(spec, [given])).toStrictEqual([given]);
  });
});

function located(path: readonly string[]): string {
  const { folder, spec } = specOf(files);
  return describePlace(folder, spec, path);
}

function describePlace(folder: string, spec: SpecSource, bundlePath: readonly string[]): string {
  const { file, path } = locate(spec, bundlePath);
  const { line, column } = file.position(path);
  return `${relative(folder, file.path)}:${line}:${column} ${formatPointer(path)}`;
}
