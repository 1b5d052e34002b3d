import {
  type JsonObject,
  type JsonValue,
  member,
  type OpenApiDocument,
  objectMember,
  type V1Parameter,
} from '@installatron-openapi/generate-kit';
import { type Derivation, made, originOf } from '../derivation.ts';

const place = ['x-v1', 'parameters'];

/** The schema of the members that any request may hold beside the command and its parameters. */
export function sharedSchema(derivation: Derivation): JsonObject {
  const { parameters } = derivation.versions.root;
  const properties = parameters.map((parameter) => [parameter.name, sharedProperty(derivation, parameter)]);
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const schema = {
    type: 'object',
    description: 'What any request may hold beside the command and its parameters.',
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(properties),
  };
  return made(derivation, schema, originOf(place));
}

function sharedProperty(derivation: Derivation, parameter: V1Parameter): JsonObject {
  const example = sharedExample(derivation.document, parameter.name);
  const property = {
    ...parameter.schema,
    description: parameter.description,
    ...(example === undefined ? {} : { examples: [example] }),
    ...confidenceOf(parameter),
  };
  return made(derivation, property, originOf([...place, parameter.name]));
}

/** The same as parameters of a query. */
export function sharedParameters(derivation: Derivation): readonly JsonObject[] {
  return derivation.versions.root.parameters.map((parameter) => {
    const example = sharedExample(derivation.document, parameter.name);
    const declared = {
      name: parameter.name,
      in: 'query',
      description: parameter.description,
      required: parameter.required,
      schema: parameter.schema,
      ...(example === undefined ? {} : { example }),
      ...confidenceOf(parameter),
    };
    return made(derivation, declared, originOf([...place, parameter.name]));
  });
}

function confidenceOf({ confidence }: V1Parameter): JsonObject {
  return confidence === 'documented' ? {} : { 'x-confidence': confidence };
}

/** The example of a shared parameter, as the root of the document states it. */
export function sharedExample(document: OpenApiDocument, name: string): JsonValue | undefined {
  const parameters = objectMember(objectMember(document, 'x-v1'), 'parameters');
  return member(objectMember(parameters, name), 'example');
}
