import {
  type CommandCondition,
  type InputModel,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
} from '@installatron-openapi/generate-kit';
import type { Derivation } from '../derivation.ts';
import { convertExample, convertValue } from '../examples/convert.ts';
import { bodySchema } from './body.ts';
import type { CommandForm } from './form.ts';
import { commandInputs } from './input.ts';
import { sharedExample } from './shared.ts';

/** A request of this form, made of the examples of the spec: what it must hold, and what the example of the body holds. */
export function commandExample(derivation: Derivation, form: CommandForm): JsonObject {
  const { command, versions } = form;
  const given = (name: string) =>
    versions.operation.parameters.find((parameter) => parameter.name === name)?.example;
  const inputs = commandInputs(form);
  const parameters = inputs
    .filter((input) => input.in !== 'body' && (input.required || input.in === 'path'))
    .flatMap((input) => inputExample(derivation, input, given(input.path[0])));
  const body = bodyExample(derivation, form, inputs);
  const conditions = command.conditions.map((held) => [held.v1, conditionValue(held, given, body)] as const);
  return Object.fromEntries([
    [derivation.versions.root.command, command.cmd],
    ...sharedExamples(derivation),
    ...parameters,
    ...conditions,
    ...body.filter(([name]) => conditions.every(([held]) => held !== name)),
  ]);
}

function sharedExamples({ document, versions }: Derivation): Entries {
  return versions.root.parameters.flatMap(({ name, required }) => {
    const example = sharedExample(document, name) ?? (required ? name : undefined);
    return example === undefined ? [] : [[name, example]];
  });
}

type Entries = readonly (readonly [string, JsonValue])[];

function inputExample(derivation: Derivation, input: InputModel, example: JsonValue | undefined): Entries {
  if (input.v1 === undefined) return [];
  return [[input.v1, convertValue(derivation, input, example ?? input.path[0], () => undefined)]];
}

function conditionValue(
  condition: CommandCondition,
  given: (name: string) => JsonValue | undefined,
  body: Entries,
): JsonValue {
  if (condition.kind === 'equals') return condition.value;
  if (condition.kind === 'path') return given(condition.parameter) ?? condition.parameter;
  return body.find(([name]) => name === condition.v1)?.[1] ?? condition.v1;
}

function bodyExample(
  derivation: Derivation,
  { versions }: CommandForm,
  inputs: readonly InputModel[],
): Entries {
  const example = versions.operation.body?.example;
  if (!isObject(example)) return [];
  const members = versions.inputs.filter((input) => input.in === 'body');
  const wanted = new Set(inputs.map(({ path: [name] }) => name));
  const meant = Object.fromEntries(
    Object.keys(example)
      .filter((name) => wanted.has(name) || members.every(({ path }) => path[0] !== name))
      .map((name) => [name, member(example, name) ?? null]),
  );
  const schema = bodySchema(derivation.document, versions.operation);
  const converted = convertExample(derivation, schema, meant, members);
  return isObject(converted) ? Object.entries(converted) : [];
}
