import {
  type InputModel,
  type JsonObject,
  type JsonValue,
  type OperationVersions,
  objectMember,
} from '@installatron-openapi/generate-kit';
import type { Derivation } from '../derivation.ts';
import { partsOf } from '../schema/parts.ts';
import { deriveMember } from '../schema/property.ts';
import { dependents } from '../schema/schema.ts';
import { bodySchema } from './body.ts';
import type { CommandForm } from './form.ts';

/** A property of a request: its name and its schema. */
export type Property = readonly [name: string, schema: JsonObject];

/** What a request of this form takes besides its conditions: not what the form itself stands for. */
export function commandInputs({ command, versions }: CommandForm): readonly InputModel[] {
  const inPath = new Set(
    command.conditions.flatMap((held) => (held.kind === 'path' ? [held.parameter] : [])),
  );
  const meant = new Set(command.body.map(({ member }) => member));
  return versions.inputs.filter(
    ({ path: [name], in: place }) => !(place === 'path' ? inPath : meant).has(name),
  );
}

/** The property for an input; none where version 1 has nothing like it. */
export function inputProperty(
  derivation: Derivation,
  { versions }: CommandForm,
  input: InputModel,
): readonly Property[] {
  const schema = input.nested?.as === 'value' ? resourceReference(derivation, input) : input.schema;
  const declared = input.in === 'body' ? schema : withExample(versions, input);
  return deriveMember(
    derivation,
    { member: input, declared, place: undefined, siblings: versions.inputs },
    'request',
  );
}

/** The schema of a parameter, with the example that stands beside it in version 2. */
function withExample(
  { operation }: OperationVersions,
  { schema, path: [name], in: place }: InputModel,
): JsonObject {
  const parameter = operation.parameters.find((known) => known.name === name && known.in === place);
  return parameter?.example === undefined ? schema : { ...schema, examples: [parameter.example] };
}

function resourceReference({ versions }: Derivation, { nested, schema }: InputModel): JsonValue {
  const resource = versions.resources.find(({ name }) => name === nested?.resource);
  return resource === undefined ? schema : { $ref: `#/components/schemas/${resource.schemaName}` };
}

/** Which members of the body come only together with others. */
export function dependenciesOf({ document }: Derivation, { versions }: CommandForm): JsonObject {
  const { inputs } = versions;
  const body = bodySchema(document, versions.operation);
  const found = partsOf(document, body)
    .map(({ value }) => objectMember(value, 'dependentRequired'))
    .filter((declared) => Object.keys(declared).length > 0)
    .map((declared) =>
      dependents(
        declared,
        inputs.filter((input) => input.in === 'body'),
      ),
    );
  return found.length === 0
    ? {}
    : { dependentRequired: Object.fromEntries(found.flatMap((part) => Object.entries(part))) };
}
