import { formatPointer } from '../json/pointer.ts';
import {
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '../json/value.ts';
import type { Version1 } from './derivation.ts';
import { errcodesOf } from './errcodes.ts';
import { withoutKeywords } from './without.ts';

/** A document of version 1 in which every command is an operation of its own, so that it is compared and reported as one. */
export type CommandsDocument = {
  readonly document: JsonObject;
  /** By the paths of that document. */
  readonly commands: ReadonlyMap<string, Command>;
};

export type Command = {
  /** What people call it: `cmd=edit activate-plugin`. */
  readonly title: string;
  /** The operation of version 2 that does the same; null for what belongs to version 1 as a whole. */
  readonly operationId: string | null;
  /** Where that is in the document of version 2, as a pointer. */
  readonly thing: string;
  /** What it asks for without saying it: members of the request of version 2. */
  readonly body: JsonObject;
  /** Where the command is in the document of version 1; undefined for what is no command. */
  readonly form: string | undefined;
};

// Texts, examples and error codes are those of version 2, and reported there. Version 1 has no end date, so nothing in it is ever due.
const ofVersion2 = new Set([
  ...['title', 'summary', 'description', 'example', 'examples', 'externalDocs'],
  ...['x-v2', 'x-command', 'x-confidence', 'deprecated', 'x-sunset'],
]);

/**
 * Version 1 has one path, at which all commands are asked for, and one answer, which is any of all answers. Compared as it
 * stands, every change would be one of the same path.
 *
 * @param version2 the document that it was derived from.
 */
export function commandsDocument(version2: JsonObject, { document, origins }: Version1): CommandsDocument {
  const schemas = objectMember(objectMember(document, 'components'), 'schemas');
  const commands = Object.entries(schemas).flatMap(([name, schema]) => readCommand(version2, name, schema));
  const entries = [
    ...commandPath(document),
    ...commands,
    ...answersWithoutCommand(version2, document, origins, commands),
  ];
  const operations = Object.fromEntries(entries.map(([path, { operation }]) => [path, { post: operation }]));
  const components = { schemas: Object.fromEntries(Object.entries(schemas).map(withoutExclusions)) };
  const whole = {
    openapi: '3.1.0',
    info: { title: 'Version 1', version: '1' },
    servers: member(document, 'servers') ?? [],
    paths: operations,
    components,
  };
  return {
    document: withoutKeywords(whole, ofVersion2),
    commands: new Map(entries.map(([path, { command }]) => [path, command])),
  };
}

type Entry = readonly [path: string, { readonly command: Command; readonly operation: JsonObject }];

function readCommand(version2: JsonObject, name: string, schema: JsonValue): readonly Entry[] {
  const about = member(schema, 'x-command');
  if (!isObject(about)) return [];
  const title = `cmd=${stringMember(schema, 'title') ?? name}`;
  const path = stringMember(about, 'path') ?? '';
  const method = (stringMember(about, 'method') ?? '').toLowerCase();
  const thing = formatPointer(['paths', path, method]);
  const command = {
    title,
    operationId: stringMember(about, 'operationId') ?? null,
    thing,
    body: objectMember(about, 'body'),
    form: formatPointer(['components', 'schemas', name]),
  };
  const operation = {
    operationId: title,
    requestBody: { required: true, content: json({ $ref: `#/components/schemas/${name}` }) },
    responses: answered(version2, thing, stringMember(about, 'answer') ?? 'CommandAnswer'),
  };
  return [[`/${title}`, { command, operation }]];
}

/** The path itself, and what every command may hold besides. */
function commandPath(document: JsonObject): readonly Entry[] {
  return Object.entries(objectMember(document, 'paths')).map(([path, item]) => {
    const command = { title: `POST ${path}`, operationId: null, thing: '/x-v1', body: {}, form: undefined };
    const responses = objectMember(objectMember(item, 'post'), 'responses');
    const operation = {
      requestBody: { required: true, content: json({ $ref: '#/components/schemas/SharedParameters' }) },
      responses: Object.fromEntries(Object.keys(responses).map((status) => [status, {}])),
    };
    return [path, { command, operation }];
  });
}

/** How a request is phrased and how its answer is shaped are two choices: these are only asked for in version 2. */
function answersWithoutCommand(
  version2: JsonObject,
  document: JsonObject,
  origins: Version1['origins'],
  entries: readonly Entry[],
): readonly Entry[] {
  const known = new Set(entries.map(([, { command }]) => command.operationId));
  const answers = Object.entries(objectMember(document, 'x-answers'));
  return answers.flatMap(([operationId, schema]): readonly Entry[] => {
    if (known.has(operationId) || typeof schema !== 'string') return [];
    const title = `${operationId} answered in version 1`;
    const origin = origins.get(formatPointer(['x-answers', operationId]))?.thing ?? '';
    const thing = origin.replace(/\/responses$/, '');
    const command = { title, operationId, thing, body: {}, form: undefined };
    const responses = answered(version2, thing, schema);
    return [[`/${title}`, { command, operation: { operationId: title, responses } }]];
  });
}

/** The one answer, with the error codes of all statuses of version 2. */
function answered(version2: JsonObject, operation: string, schema: string): JsonObject {
  const codes = errcodesOf(version2, operation);
  return { 200: { 'x-errcodes': codes, content: json({ $ref: `#/components/schemas/${schema}` }) } };
}

/** A command rules out what others of its name ask for, so each new one would change all of these. */
function withoutExclusions([name, schema]: readonly [string, JsonValue]): readonly [string, JsonValue] {
  if (!isObject(schema) || !Object.hasOwn(schema, 'x-command')) return [name, schema];
  const { not: _, ...rest } = schema;
  return [name, rest];
}

function json(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } };
}
