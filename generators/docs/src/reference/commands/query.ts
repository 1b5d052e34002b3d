import {
  arrayMember,
  type JsonObject,
  member,
  objectMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';
import { type Command, isChoice } from './read.ts';

/**
 * The one address with the command as a parameter of its query in place of all that any command takes: that is shown with
 * each command.
 */
export function withPlainQuery(
  document: JsonObject,
  item: JsonObject,
  commands: readonly Command[],
): JsonObject {
  const get = objectMember(item, 'get');
  const parameters = arrayMember(get, 'parameters').map((parameter) =>
    isChoice(document, member(parameter, 'schema')) ? commandParameter(document, commands) : parameter,
  );
  return parameters.length === 0 ? item : { ...item, get: { ...get, parameters } };
}

function commandParameter(document: JsonObject, commands: readonly Command[]): JsonObject {
  const words = [...new Set(commands.map(({ cmd }) => cmd))];
  const plain = commands.find(({ schemaName }) => requiredOf(document, schemaName).length <= 1);
  return {
    name: commands[0]?.parameter ?? '',
    in: 'query',
    description: 'The command. What it takes besides stands beside it.',
    required: true,
    schema: { type: 'string', enum: words },
    example: plain?.cmd ?? words[0] ?? '',
  };
}

function requiredOf(document: JsonObject, schemaName: string): readonly string[] {
  return stringsMember(schemaIn(document, schemaName), 'required');
}

function schemaIn(document: JsonObject, name: string): JsonObject {
  return objectMember(objectMember(objectMember(document, 'components'), 'schemas'), name);
}
