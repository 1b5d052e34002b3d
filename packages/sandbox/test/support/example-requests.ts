import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A request that the spec shows, as it goes over the wire. */
export type ExampleRequest = {
  /** The operation and what the example shows. */
  readonly name: string;
  readonly operationId: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly body: unknown;
};

type Reference = { readonly $ref?: string };
type Parameter = Reference & { readonly name: string; readonly in: string; readonly example?: unknown };
type Example = Reference & { readonly value?: unknown };
type Operation = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly examples?: Readonly<Record<string, Example>> }>>;
  };
};
type PathItem = { readonly parameters?: readonly Parameter[]; readonly [method: string]: unknown };
type Bundle = {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** The bundled spec. */
export const bundle: Bundle = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@installatron-openapi/spec/dist/openapi.json'),
    'utf8',
  ),
);

/** Every operation with the examples of its path and each of its bodies, and once more with those of its query. */
export const exampleRequests: readonly ExampleRequest[] = Object.entries(bundle.paths).flatMap(
  ([path, item]) =>
    ['get', 'post', 'delete'].flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      return operation === undefined ? [] : requestsOf(path, method.toUpperCase(), operation, item);
    }),
);

function requestsOf(
  path: string,
  method: string,
  operation: Operation,
  item: PathItem,
): readonly ExampleRequest[] {
  const { operationId } = operation;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved<Parameter>);
  const target = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example),
  );
  const query = parameters.filter((parameter) => parameter.in === 'query' && parameter.example !== undefined);
  const search = new URLSearchParams(query.map(({ name, example }) => [name, String(example)]));
  const bodies = Object.entries(operation.requestBody?.content['application/json']?.examples ?? {});
  const plain = { name: operationId, operationId, method, target, body: undefined };
  return [
    plain,
    ...query.map(({ name, example }) => ({
      ...plain,
      name: `${operationId} with ${name}`,
      target: `${target}?${new URLSearchParams([[name, String(example)]])}`,
    })),
    ...(query.length === 0
      ? []
      : [{ ...plain, name: `${operationId} with its whole query`, target: `${target}?${search}` }]),
    ...bodies.map(([name, example]) => ({
      ...plain,
      name: `${operationId}, ${name}`,
      body: resolved<Example>(example).value,
    })),
  ].filter(({ body }) => bodies.length === 0 || body !== undefined);
}

/** What a reference leads to. */
function resolved<Value extends Reference>(value: Value): Value {
  const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(\w+)$/.exec(value.$ref ?? '') ?? [];
  return kind === '' ? value : (bundle.components[kind]?.[name] as Value);
}
