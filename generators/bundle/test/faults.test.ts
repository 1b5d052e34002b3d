import { describe, expect, test } from 'vitest';
import { problemsIn, run } from './support/run.ts';
import { contentsOf, type Edit, remove, rename, replace, specFolder, write } from './support/spec-folder.ts';

type Fault = {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly want: {
    readonly file: string;
    readonly line?: number;
    readonly code: string;
    readonly message: string;
  };
};

const thing = 'components/schemas/Thing.yaml';
const answer = 'components/schemas/ThingAnswer.yaml';

const faults: readonly Fault[] = [
  {
    name: 'a $ref to a file that is not there',
    edits: [replace('paths/things.yaml', 'ThingListAnswer.yaml', 'ThingsAnswer.yaml')],
    want: {
      file: 'paths/things.yaml',
      line: 13,
      code: 'ref-broken',
      message:
        '$ref "../components/schemas/ThingsAnswer.yaml" at /get/responses/200/content/application~1json/schema leads nowhere: there is no file components/schemas/ThingsAnswer.yaml.',
    },
  },
  {
    name: 'a $ref to a member that is not there',
    edits: [replace(answer, 'Thing.yaml', 'Thing.yaml#/properties/size')],
    want: {
      file: answer,
      line: 8,
      code: 'ref-broken',
      message:
        '$ref "Thing.yaml#/properties/size" at /allOf/1/properties/data leads nowhere: components/schemas/Thing.yaml has no /properties/size.',
    },
  },
  {
    name: 'a $ref over http',
    edits: [replace(answer, 'Thing.yaml', 'http://localhost:1/Thing.yaml')],
    want: {
      file: answer,
      line: 8,
      code: 'ref-outside',
      message:
        '$ref "http://localhost:1/Thing.yaml" at /allOf/1/properties/data leaves the folder of the spec.',
    },
  },
  {
    name: 'a $ref out of the folder',
    edits: [replace(answer, 'Thing.yaml', '../../../Thing.yaml')],
    want: {
      file: answer,
      line: 8,
      code: 'ref-outside',
      message: '$ref "../../../Thing.yaml" at /allOf/1/properties/data leaves the folder of the spec.',
    },
  },
  {
    name: 'an operationId twice',
    edits: [replace('paths/things_{id}.yaml', 'getThing', 'listThings')],
    want: {
      file: 'paths/things_{id}.yaml',
      line: 3,
      code: 'operation-id-duplicate',
      message: 'GET /things/{id} and GET /things are both "listThings".',
    },
  },
  {
    name: 'a line that is indented too little',
    edits: [replace(thing, '    description: How', '   description: How')],
    want: {
      file: thing,
      line: 12,
      code: 'yaml-syntax',
      message: 'All mapping items must start at the same column.',
    },
  },
  {
    name: 'a tab',
    edits: [replace(thing, '    description: How', '\tdescription: How')],
    want: { file: thing, line: 12, code: 'yaml-syntax', message: 'Tabs are not allowed as indentation.' },
  },
  {
    name: 'a key twice',
    edits: [replace(thing, 'examples: [3]', 'examples: [3]\n    type: string')],
    want: { file: thing, line: 14, code: 'yaml-syntax', message: 'Map keys must be unique.' },
  },
  {
    name: 'an empty file',
    edits: [write(thing, '')],
    want: { file: thing, line: 1, code: 'yaml-syntax', message: 'The file is empty.' },
  },
  {
    name: 'a component that nothing refers to',
    edits: [write('components/schemas/Other.yaml', 'type: object\ndescription: Unused.\n')],
    want: {
      file: 'components/schemas/Other.yaml',
      line: 1,
      code: 'component-unused',
      message: 'Nothing refers to components/schemas/Other.yaml.',
    },
  },
  {
    name: 'a path file with another name than its path',
    edits: [
      rename('paths/things_{id}.yaml', 'paths/thing.yaml'),
      replace('openapi.yaml', 'paths/things_{id}.yaml', 'paths/thing.yaml'),
    ],
    want: {
      file: 'openapi.yaml',
      line: 21,
      code: 'path-misnamed',
      message: '/things/{id} is described in "paths/thing.yaml", not in "paths/things_{id}.yaml".',
    },
  },
  {
    name: 'a component that is not in PascalCase',
    edits: [
      rename(thing, 'components/schemas/thing.yaml'),
      replace(answer, 'Thing.yaml', 'thing.yaml'),
      replace('components/schemas/ThingListAnswer.yaml', 'Thing.yaml', 'thing.yaml'),
    ],
    want: {
      file: 'components/schemas/thing.yaml',
      line: 1,
      code: 'component-misnamed',
      message: '"thing.yaml" is not a component name in PascalCase.',
    },
  },
  {
    name: 'an answer that does not fit its schema',
    edits: [replace('components/examples/GetThingAnswer.yaml', 'count: 1', 'count: many')],
    want: {
      file: 'components/examples/GetThingAnswer.yaml',
      line: 6,
      code: 'rule/no-invalid-media-type-examples',
      message: 'Example value must conform to the schema: `count` property type must be integer.',
    },
  },
  {
    name: 'an example of a property that does not fit it',
    edits: [replace(thing, 'examples: [3]', 'examples: [many]')],
    want: {
      file: thing,
      line: 13,
      code: 'rule/no-invalid-schema-examples',
      message: 'Example value must conform to the schema: type must be integer.',
    },
  },
  {
    name: 'an example of a parameter that does not fit it',
    edits: [replace('components/parameters/ThingId.yaml', 'example: a1', 'example: 1')],
    want: {
      file: 'components/parameters/ThingId.yaml',
      line: 8,
      code: 'rule/no-invalid-parameter-examples',
      message: 'Example value must conform to the schema: type must be string.',
    },
  },
  {
    name: 'a misspelt keyword, whatever then is missing',
    edits: [replace('paths/things.yaml', '  summary: List', '  summery: List')],
    want: {
      file: 'paths/things.yaml',
      line: 4,
      code: 'rule/struct',
      message: 'Property `summery` is not expected here.',
    },
  },
  {
    name: 'a type that is none, in however many examples it shows',
    edits: [replace(thing, 'type: integer', 'type: integr')],
    want: {
      file: thing,
      line: 11,
      code: 'rule/struct',
      message:
        '`type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null".',
    },
  },
  {
    name: 'a parameter twice',
    edits: [
      replace(
        'paths/things_{id}.yaml',
        'parameters:',
        'parameters:\n  - $ref: ../components/parameters/ThingId.yaml',
      ),
    ],
    want: {
      file: 'paths/things_{id}.yaml',
      line: 3,
      code: 'rule/operation-parameters-unique',
      message: 'Paths must have unique `name` + `in` parameters. Repeats of `in:path` + `name:id`.',
    },
  },
  {
    name: 'a server that two linters know to be wrong',
    edits: [replace('openapi.yaml', 'things.example.com', 'things.example.com/')],
    want: {
      file: 'openapi.yaml',
      line: 11,
      code: 'rule/no-server-trailing-slash',
      message: 'Server `url` should not have a trailing slash.',
    },
  },
  {
    name: 'a mistake that both forms of the spec show',
    edits: [replace(thing, 'examples: [3]', 'examples: [3]\n    x-confidence: rumour')],
    want: {
      file: thing,
      line: 14,
      code: 'rule/confidence-known',
      message:
        'Say where the fact comes from with one of: documented, sister-product, v1-docs, client-code, inferred.',
    },
  },
  {
    name: 'a property that is met in several operations',
    edits: [replace(thing, '    description: How many there are.\n', '')],
    want: {
      file: thing,
      line: 10,
      code: 'rule/property-described',
      message: 'Describe `count`: what it means, its unit, what happens without it.',
    },
  },
  {
    name: 'an x-v1 in a form that there is not',
    edits: [replace(thing, '{ codec: integer }', '{ nam: amount }')],
    want: {
      file: thing,
      line: 14,
      code: 'rule/x-v1-form',
      message: '`nam` has no meaning here. Read as "A member with another name, other values, another form".',
    },
  },
  {
    name: 'a member that does not say what version 1 has in its place',
    edits: [replace(thing, '    x-v1: { codec: integer }\n', '')],
    want: {
      file: thing,
      line: 10,
      code: 'rule/x-v1-stated',
      message: '"count" does not say what version 1 has in its place.',
    },
  },
  {
    name: 'an operation that does not say which commands do the same',
    edits: [replace('paths/things.yaml', '  x-v1: [{ cmd: things }]\n', '')],
    want: {
      file: 'paths/things.yaml',
      line: 1,
      code: 'rule/x-v1-stated',
      message: 'listThings does not say which commands of version 1 do the same.',
    },
  },
  {
    name: 'two members with one name in version 1',
    edits: [replace(thing, 'x-v1: same', 'x-v1: { name: count }')],
    want: {
      file: thing,
      line: 9,
      code: 'rule/x-v1-names',
      message: '"id" is "count" in version 1, which is "count" already.',
    },
  },
  {
    name: 'two values with one value in version 1',
    edits: [replace(thing, '{ codec: integer }', '{ values: { few: 1, many: "1" } }')],
    want: {
      file: thing,
      line: 14,
      code: 'rule/x-v1-values',
      message: '"count" has the version 1 value "1" for both "few" and "many".',
    },
  },
  {
    name: 'a codec that there is not',
    edits: [replace(thing, '{ codec: integer }', '{ codec: number }')],
    want: {
      file: thing,
      line: 14,
      code: 'rule/x-v1-codec',
      message:
        'There is no codec "number"; the codecs are flag, yes-no, auto, integer, date, list, comma-list.',
    },
  },
  {
    name: 'a codec for another type',
    edits: [replace(thing, '{ codec: integer }', '{ codec: flag }')],
    want: {
      file: thing,
      line: 14,
      code: 'rule/x-v1-codec',
      message: '"count" is integer, and the codec flag is for boolean.',
    },
  },
  {
    name: 'a command that two operations claim',
    edits: [replace('paths/things_{id}.yaml', 'cmd: thing }', 'cmd: things }')],
    want: {
      file: 'paths/things_{id}.yaml',
      line: 8,
      code: 'rule/x-v1-commands',
      message: '"cmd=things" of getThing is claimed by listThings already.',
    },
  },
  {
    name: "another command than the vendor's notes have",
    edits: [
      rename('paths/things.yaml', 'paths/logs.yaml'),
      replace('openapi.yaml', '/things:\n    $ref: paths/things.yaml', '/logs:\n    $ref: paths/logs.yaml'),
    ],
    want: {
      file: 'paths/logs.yaml',
      line: 7,
      code: 'rule/x-v1-notes',
      message: 'The vendor\'s notes: "cmd=logs" is GET /logs.',
    },
  },
  {
    name: 'no index',
    edits: [remove('openapi.yaml')],
    want: { file: 'openapi.yaml', code: 'file-missing', message: 'openapi.yaml cannot be read.' },
  },
];

describe('one fault is one error at the line to mend, and nothing is written', () => {
  test.concurrent.each(faults)('$name', async ({ edits, want }) => {
    const folder = specFolder(write('keep.txt', 'as it was'), ...edits);
    const before = contentsOf(folder);
    const { code, stdout, stderr } = await run('main', folder, '--format', 'json');
    expect(stderr).toBe('');
    expect(problemsIn(stdout)).toEqual([expect.objectContaining({ severity: 'error', ...want })]);
    expect(stdout).not.toContain(folder);
    expect(code).toBe(1);
    expect(contentsOf(folder)).toEqual(before);
  });
});

test('several faults are reported together, in the order of the files', async () => {
  const folder = specFolder(
    replace('paths/things.yaml', 'listThings', 'thingsList'),
    replace(thing, '    description: How many there are.\n', ''),
  );
  const { code, stderr } = await run('main', folder);
  expect(code).toBe(1);
  expect(stderr.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
    'components/schemas/Thing.yaml:10:3',
    'paths/things.yaml:2:3',
    '',
  ]);
});

test('an error leaves the bundle of the last good spec as it is', async () => {
  const folder = specFolder();
  expect(await run('main', folder)).toMatchObject({ code: 0 });
  replace(thing, 'type: integer', 'type: integr')(folder);
  const before = contentsOf(folder);
  expect(await run('main', folder)).toMatchObject({ code: 1 });
  expect(contentsOf(folder)).toEqual(before);
});
