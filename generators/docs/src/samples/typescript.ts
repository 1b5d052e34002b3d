import type { JsonObject, JsonValue, OperationModel } from '@installatron-openapi/generate-kit';
import { isObject, member } from '@installatron-openapi/generate-kit';
import { typescriptString, typescriptSyntax } from '../text/typescript-syntax.ts';
import { printFlat, printTall } from '../text/value.ts';
import type { SampleRequest } from './request.ts';
import type { SampleServer } from './server.ts';

/** What a TypeScript sample needs to know of the client. */
export type SampleClient = {
  /** The package to import from. */
  readonly module: string;
  /** The name of the operation's function in it. */
  readonly call: string;
};

/** The request through the client: path, query and body stand side by side, as its functions take them. */
export function typescriptSample(
  operation: OperationModel,
  request: SampleRequest,
  server: SampleServer,
  client: SampleClient,
  keyVariable: string,
): string {
  const call = localName(client.call);
  const imported = call === client.call ? call : `${client.call} as ${call}`;
  const options = [
    `  server: ${typescriptString(server.url.replace(/^https:\/\/(?=[^/]+$)/, ''))},`,
    ...(server.keyHeader === undefined ? [] : [`  key: process.env.${keyVariable} ?? '',`]),
  ];
  return [
    `import { ${['createClient', imported].toSorted().join(', ')} } from ${typescriptString(client.module)};`,
    '',
    'const client = createClient({',
    ...options,
    '});',
    '',
    ...statements(call, operation, parametersOf(operation, request)),
  ].join('\n');
}

// Names that a sample declares or uses itself.
const taken = new Set(['answer', 'client', 'console', 'createClient', 'process', 'task']);

function localName(name: string): string {
  return taken.has(name) ? `${name}Operation` : name;
}

/** What a call gives is shown: its answer, or how its work in the background has ended. */
function statements(call: string, { background }: OperationModel, parameters: JsonObject): readonly string[] {
  if (background === undefined || member(parameters, background.parameter) !== true) {
    return [statement('answer', call, parameters), 'console.log(answer);'];
  }
  return [statement('task', call, parameters), 'console.log(await task.done());'];
}

function statement(result: string, call: string, parameters: JsonObject): string {
  const start = `const ${result} = await ${call}(client`;
  const count = Object.keys(parameters).length;
  if (count === 0) return `${start});`;
  const flat = `${start}, ${printFlat(parameters, typescriptSyntax)});`;
  const isShort = count < 3 && flat.length <= 60;
  return isShort ? flat : `${start}, ${printTall(parameters, typescriptSyntax)});`;
}

function parametersOf(operation: OperationModel, request: SampleRequest): JsonObject {
  const own = request.parameters.map(({ name, value }) => [name, value] as const);
  return Object.fromEntries([...own, ...bodyMembers(operation, request.body)]);
}

/** The members of the body beside the parameters; the whole body as `body` where these have names in common. */
function bodyMembers(
  { body, parameters, path }: OperationModel,
  example: JsonValue | undefined,
): readonly (readonly [string, JsonValue])[] {
  if (example === undefined) return [];
  const names = new Set([
    ...parameters.filter((parameter) => parameter.clientOption === undefined).map(({ name }) => name),
    ...[...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name),
  ]);
  const isNested = body?.members === undefined || body.members.some((name) => names.has(name));
  return isNested || !isObject(example) ? [['body', example]] : Object.entries(example);
}
