import {
  docComment,
  type GeneratedFile,
  type InputModel,
  propertyKey,
  stringLiteral,
  stringMember,
  stringsMember,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';

/**
 * The module with the inputs that are no text: a query and a form have nothing but text, and what it spells is only known
 * from the type of the input.
 */
export function inputsModule({ operations }: VersionsModel): GeneratedFile {
  const entries = operations.flatMap(({ operation, inputs }) => {
    const members = inputs.flatMap(typedMember);
    return members.length === 0
      ? []
      : [`  ${propertyKey(operation.operationId)}: { ${members.join(', ')} },`];
  });
  const content = [
    docComment('What an input is when it is no text.'),
    "export type InputType = 'boolean' | 'number';",
    '',
    docComment(
      'The inputs of query and body that are no text, by operationId and by their names in version 2.',
    ),
    'export const typedInputs: Readonly<Record<string, Readonly<Record<string, InputType>>>> = {',
    ...entries,
    '};',
  ].join('\n');
  return { path: 'inputs.gen.ts', content: `${content}\n` };
}

function typedMember(input: InputModel): readonly string[] {
  const type = typeOf(input);
  const [name, inner] = input.path;
  if (type === undefined || input.in === 'path' || inner !== undefined) return [];
  return [`${propertyKey(name)}: ${stringLiteral(type)}`];
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['boolean', 'boolean'],
  ['integer', 'number'],
  ['number', 'number'],
]);

/** Undefined for text, for lists and objects, which brackets say, and for what may be of several types. */
function typeOf({ schema }: InputModel): string | undefined {
  const types = [stringMember(schema, 'type') ?? stringsMember(schema, 'type')].flat();
  const [type, ...others] = types.filter((found) => found !== 'null');
  return type === undefined || others.length > 0 ? undefined : typeNames.get(type);
}
