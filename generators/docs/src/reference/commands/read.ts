import {
  arrayMember,
  compareCodeUnits,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  resolveReference,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';

/** A command of an API that has one address for all of them, as `x-command` on the schema of its request says it. */
export type Command = {
  /** The name of the schema, by which examples are found too. */
  readonly schemaName: string;
  /** The command itself. */
  readonly cmd: string;
  /** The member of a request that holds the command. */
  readonly parameter: string;
  /** The command with what tells it from others, as people write it. */
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly tag: string;
  readonly answer: string | undefined;
  readonly errcodes: readonly string[];
  /** The operation of version 2: commands for the same one have the same answer. */
  readonly operationId: string;
  readonly endpoint: string;
  /** What the command stands for in the body of version 2, as `name=value`. */
  readonly body: readonly string[];
};

/** All commands of a document, by their titles; none for any other document. */
export function readCommands(document: JsonObject): readonly Command[] {
  const schemas = objectMember(objectMember(document, 'components'), 'schemas');
  return Object.entries(schemas)
    .flatMap(([schemaName, schema]) => {
      const said = member(schema, 'x-command');
      return isObject(said) ? [readCommand(schemaName, schema, said)] : [];
    })
    .toSorted((a, b) => compareCodeUnits(a.title, b.title));
}

function readCommand(schemaName: string, schema: JsonValue, said: JsonObject): Command {
  const text = (key: string) => stringMember(said, key) ?? '';
  return {
    schemaName,
    cmd: text('cmd'),
    parameter: parameterOf(schema, text('cmd')),
    title: stringMember(schema, 'title') ?? schemaName,
    summary: text('summary'),
    description: stringMember(schema, 'description') ?? '',
    tag: text('tag'),
    answer: stringMember(said, 'answer'),
    errcodes: stringsMember(said, 'errcodes'),
    operationId: text('operationId'),
    endpoint: `${text('method')} ${text('path')}`,
    body: Object.entries(objectMember(said, 'body')).map(([name, value]) => `${name}=${String(value)}`),
  };
}

function parameterOf(schema: JsonValue, cmd: string): string {
  const properties = objectMember(schema, 'properties');
  return Object.keys(properties).find((name) => member(member(properties, name), 'const') === cmd) ?? 'cmd';
}

/** Whether a document is one of commands. The client does not speak those. */
export function hasCommands(document: JsonObject): boolean {
  return readCommands(document).length > 0;
}

/** Whether a schema is that of any command: the parts of the others stand in it as alternatives. */
export function isChoice(document: JsonObject, schema: JsonValue | undefined): boolean {
  return arrayMember(resolveReference(document, schema), 'oneOf').length > 0;
}
