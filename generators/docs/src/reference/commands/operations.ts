import {
  type ApiInput,
  arrayMember,
  buildModel,
  compareCodeUnits,
  type JsonObject,
  type JsonValue,
  member,
  type OperationModel,
  objectMember,
  resolveReference,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { withPlainQuery } from './query.ts';
import { type Command, isChoice, readCommands } from './read.ts';

/**
 * A document of commands as readers are shown it: beside the one address an operation for each command, with its own
 * parameters, answer and samples. Other documents stay as they are.
 */
export function withCommandOperations({ document, model }: ApiInput): ApiInput {
  const commands = readCommands(document);
  const [address] = model.operations;
  if (commands.length === 0 || address === undefined) return { document, model };
  const paths = objectMember(document, 'paths');
  const added = commands.map((command) => [
    displayPath(address.path, command),
    { post: commandOperation(document, address.path, command, commands) },
  ]);
  const described = arrayMember(document, 'tags');
  const names = new Set(described.map((tag) => stringMember(tag, 'name')));
  const tags = [...new Set(commands.map(({ tag }) => tag))].toSorted(compareCodeUnits);
  const shown = {
    ...document,
    tags: [...described, ...tags.filter((name) => !names.has(name)).map((name) => ({ name }))],
    paths: {
      ...paths,
      [address.path]: withPlainQuery(document, objectMember(paths, address.path), commands),
      ...Object.fromEntries(added),
    },
  };
  const { operations, ...rest } = buildModel(shown);
  // The query is for readers: a command is sent to the address itself.
  return { document: shown, model: { ...rest, operations: operations.map(withAddress(address.path)) } };
}

/** `/?cmd=edit&list-plugins=1`: the address, and what tells the command from others. */
function displayPath(address: string, { parameter, title }: Command): string {
  return `${address}?${parameter}=${title.split(' ').join('&')}`;
}

function withAddress(address: string): (operation: OperationModel) => OperationModel {
  return (operation) => ({
    ...operation,
    path: operation.path.startsWith(`${address}?`) ? address : operation.path,
  });
}

function commandOperation(
  document: JsonObject,
  address: string,
  command: Command,
  commands: readonly Command[],
): JsonObject {
  const { schemaName, title, summary, description, tag } = command;
  const post = objectMember(objectMember(objectMember(document, 'paths'), address), 'post');
  const request = objectMember(post, 'requestBody');
  return {
    operationId: schemaName,
    tags: [tag],
    summary: `${title}: ${summary}`,
    description,
    requestBody: {
      ...request,
      content: contentFor(request, [schemaName], requestSchema(document, command)),
    },
    responses: responsesFor(document, post, command, commands),
  };
}

// What every request may hold stands in an `allOf` beside the choice of commands.
function requestSchema(document: JsonObject, { schemaName }: Command): (schema: JsonValue) => JsonValue {
  const reference = { $ref: `#/components/schemas/${schemaName}` };
  return (schema) => {
    const shared = arrayMember(schema, 'allOf').filter((part) => !isChoice(document, part));
    return shared.length === 0 ? reference : { allOf: [...shared, reference] };
  };
}

function responsesFor(
  document: JsonObject,
  post: JsonObject,
  { operationId, answer, errcodes }: Command,
  commands: readonly Command[],
): JsonObject {
  const twins = commands
    .filter((other) => other.operationId === operationId)
    .map(({ schemaName }) => schemaName);
  const schema = answer === undefined ? undefined : { $ref: `#/components/schemas/${answer}` };
  const responses = Object.entries(objectMember(post, 'responses')).map(([status, declared]) => {
    const response = resolveReference(document, declared);
    const content = contentFor(response, [...twins, ...errcodes], (all) => schema ?? all);
    return [status, { ...response, 'x-errcodes': errcodes, content }];
  });
  return Object.fromEntries(responses);
}

/** The content of a body or a response with the examples of one command, and the schema for it. */
function contentFor(
  holder: JsonObject,
  wanted: readonly string[],
  schemaFor: (schema: JsonValue) => JsonValue,
): JsonObject {
  return Object.fromEntries(
    Object.entries(objectMember(holder, 'content')).map(([mediaType, media]) => {
      const examples = Object.entries(objectMember(media, 'examples')).filter(([name]) =>
        wanted.includes(name),
      );
      const schema = schemaFor(member(media, 'schema') ?? {});
      return [
        mediaType,
        examples.length === 0 ? { schema } : { schema, examples: Object.fromEntries(examples) },
      ];
    }),
  );
}
