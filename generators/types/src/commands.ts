import {
  docComment,
  type JsonObject,
  member,
  objectMember,
  propertyKey,
  stringMember,
} from '@installatron-openapi/generate-kit';

/** What the module of names declares for a document of commands: a schema of that name is a collision. */
export const commandTypeNames = ['command request of', 'command answer of', 'operation answer of'];

/** A form of a command, as `x-command` on its schema says it. */
type Command = { readonly cmd: string; readonly request: string; readonly answer: string | undefined };

/**
 * Two types for a document whose operations take commands: the requests and the answers of each command. Nothing for any
 * other document.
 *
 * @param names the type of each component schema.
 */
export function commandTypes(components: JsonObject, names: ReadonlyMap<string, string>): readonly string[] {
  const commands = Object.keys(components).flatMap((schema) => readCommand(components, schema, names));
  if (commands.length === 0) return [];
  const byWord = Map.groupBy(commands, ({ cmd }) => cmd);
  return [
    mapType(
      'CommandRequestOf',
      'The requests of each command: one type for each form that it has.',
      [...byWord].map(([cmd, forms]) => [cmd, forms.map(({ request }) => request)]),
    ),
    mapType(
      'CommandAnswerOf',
      'What each command is answered with when it went well.',
      [...byWord].map(([cmd, forms]) => [cmd, forms.map(({ answer }) => answer ?? 'unknown')]),
    ),
  ];
}

/**
 * What operations of version 2 answer with in the version of this document, as its `x-answers` says. Nothing for a document
 * without.
 */
export function operationAnswerTypes(
  document: JsonObject,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  if (member(document, 'x-answers') === undefined) return [];
  const answers = objectMember(document, 'x-answers');
  const members = Object.keys(answers).flatMap((operationId) => {
    const type = names.get(stringMember(answers, operationId) ?? '');
    return type === undefined ? [] : [[operationId, [type]] as const];
  });
  const comment =
    'What an operation of version 2 answers with when it is asked for version 1, by operationId.';
  return [mapType('OperationAnswerOf', comment, members)];
}

function readCommand(
  components: JsonObject,
  schema: string,
  names: ReadonlyMap<string, string>,
): readonly Command[] {
  const said = objectMember(objectMember(components, schema), 'x-command');
  const cmd = stringMember(said, 'cmd');
  const request = names.get(schema);
  if (cmd === undefined || request === undefined) return [];
  return [{ cmd, request, answer: names.get(stringMember(said, 'answer') ?? '') }];
}

function mapType(
  name: string,
  comment: string,
  members: readonly (readonly [string, readonly string[]])[],
): string {
  const lines = members.map(
    ([key, types]) => `  readonly ${propertyKey(key)}: ${[...new Set(types)].join(' | ')};`,
  );
  return `${docComment(comment)}\nexport type ${name} = {\n${lines.join('\n')}\n};`;
}
