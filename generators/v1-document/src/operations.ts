import type { JsonObject } from '@installatron-openapi/generate-kit';
import { answerExamples, errcodesOf, operationsOf } from './answers.ts';
import { commandExample } from './commands/example.ts';
import { type CommandForm, ownSchemas } from './commands/form.ts';
import { sharedParameters } from './commands/shared.ts';
import { type Derivation, made, type Origin, rootOrigin } from './derivation.ts';

/** The tag of both operations. */
export const commandsTag = 'Commands';

const request = { $ref: `#/components/schemas/${ownSchemas.command}` };
const shared = { $ref: `#/components/schemas/${ownSchemas.shared}` };

/** The one path of version 1: every command can be sent by POST, and in the query of a GET. */
export function commandPath(derivation: Derivation, forms: readonly CommandForm[]): JsonObject {
  return made(
    derivation,
    { post: postOperation(derivation, forms), get: getOperation(derivation) },
    rootOrigin,
  );
}

function postOperation(derivation: Derivation, forms: readonly CommandForm[]): JsonObject {
  const schema = { allOf: [shared, request] };
  return {
    operationId: 'runCommand',
    tags: [commandsTag],
    summary: 'Run a command',
    description: 'Sends a command with its parameters, in a form or as JSON.',
    requestBody: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': { schema },
        'application/json': { schema, examples: requestExamples(derivation, forms) },
      },
    },
    responses: answers(derivation),
  };
}

function getOperation(derivation: Derivation): JsonObject {
  return {
    operationId: 'runCommandInQuery',
    tags: [commandsTag],
    summary: 'Run a command in the query',
    description: [
      'The same, with everything in the query; lists and objects in the brackets of PHP. A query ends up in logs, the key',
      'and passwords with it: prefer POST.',
    ].join(' '),
    parameters: [
      ...sharedParameters(derivation),
      {
        name: 'command',
        in: 'query',
        description: 'The command with its parameters, each of its members a parameter of the query.',
        required: true,
        style: 'form',
        explode: true,
        schema: request,
      },
    ],
    responses: answers(derivation),
  };
}

function requestExamples(derivation: Derivation, forms: readonly CommandForm[]): JsonObject {
  return Object.fromEntries(
    forms.map((form) => {
      const example = { summary: form.title, value: commandExample(derivation, form) };
      return [form.schemaName, made(derivation, example, exampleOrigin(form))];
    }),
  );
}

// Parameters have examples, too, but what is most of it comes from the example of the body.
function exampleOrigin({ versions, command }: CommandForm): Origin {
  const { operation } = versions;
  const thing = operation.body === undefined ? operation.pointer : [...operation.pointer, 'requestBody'];
  return { thing, statement: command.pointer };
}

function answers({ versions }: Derivation): JsonObject {
  return { [versions.root.status]: { $ref: `#/components/responses/${ownSchemas.answer}` } };
}

/** What both operations answer with. */
export function commandResponse(derivation: Derivation, forms: readonly CommandForm[]): JsonObject {
  const response = {
    description:
      'What came of the command: `result` says whether it went well. The status of HTTP is the same for all.',
    'x-errcodes': errcodesOf(derivation, operationsOf(forms)),
    content: {
      'application/json': {
        schema: { $ref: `#/components/schemas/${ownSchemas.answer}` },
        examples: answerExamples(derivation, forms),
      },
    },
  };
  return made(derivation, response, rootOrigin);
}
