import type { CommandModel, JsonObject } from '@installatron-openapi/generate-kit';
import { answerSchemaName, errcodesOf } from '../answers.ts';
import { type Derivation, made, originOf } from '../derivation.ts';
import { code } from '../text.ts';
import { conditionProperty, exclusions } from './condition.ts';
import { commandDescription } from './description.ts';
import type { CommandForm } from './form.ts';
import { commandInputs, dependenciesOf, inputProperty, type Property } from './input.ts';

/**
 * The schema of one form of a command: the command itself, what the form holds besides, then the parameters of the
 * operation by their names of version 1.
 *
 * @param others all forms: where one of the same command asks for more, this one is not meant.
 */
export function commandSchema(
  derivation: Derivation,
  form: CommandForm,
  others: readonly CommandForm[],
): JsonObject {
  const { command, versions, title } = form;
  const answer = answerSchemaName(derivation, versions);
  const properties = propertiesOf(derivation, form);
  const schema = {
    title,
    description: commandDescription(form, answer),
    ...(versions.operation.deprecated ? { deprecated: true } : {}),
    type: 'object',
    required: requiredOf(derivation, form),
    properties: Object.fromEntries(properties),
    ...(versions.openBody ? { additionalProperties: true } : {}),
    ...dependenciesOf(derivation, form),
    ...exclusions(form, others),
    ...(command.confidence === 'documented' ? {} : { 'x-confidence': command.confidence }),
    'x-command': aboutCommand(derivation, form, answer),
  };
  return made(derivation, schema, originOf(command.pointer));
}

function propertiesOf(derivation: Derivation, form: CommandForm): readonly Property[] {
  const { command, title } = form;
  const word = {
    type: 'string',
    const: command.cmd,
    description: `Asks for ${code(title)}.`,
    examples: [command.cmd],
  };
  // Later ones win: what a form asks for is no mere parameter.
  return [
    ...commandInputs(form).flatMap((input) => inputProperty(derivation, form, input)),
    ...command.conditions.map((condition) => conditionProperty(derivation, form, condition)),
    [derivation.versions.root.command, made(derivation, word, originOf(command.pointer))],
  ];
}

function requiredOf({ versions }: Derivation, form: CommandForm): readonly string[] {
  const inputs = commandInputs(form).flatMap(({ required, v1 }) =>
    required && v1 !== undefined ? [v1] : [],
  );
  const conditions = form.command.conditions.map(({ v1 }) => v1);
  return [...new Set([versions.root.command, ...conditions, ...inputs])];
}

/** What a generator or a page wants to know of a command besides its schema. */
function aboutCommand(
  derivation: Derivation,
  { command, versions }: CommandForm,
  answer: string | undefined,
): JsonObject {
  const { operationId, method, path, tag, summary } = versions.operation;
  return {
    cmd: command.cmd,
    operationId,
    method,
    path,
    tag,
    summary,
    ...(command.body.length === 0 ? {} : { body: bodyOf(command) }),
    errcodes: errcodesOf(derivation, [versions]),
    ...(answer === undefined ? {} : { answer }),
  };
}

function bodyOf({ body }: CommandModel): JsonObject {
  return Object.fromEntries(body.map(({ member, value }) => [member, value]));
}
