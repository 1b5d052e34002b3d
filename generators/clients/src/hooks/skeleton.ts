import type { JsonObject, OperationModel } from '@installatron-openapi/generate-kit';
import type { Call } from '../call/call.ts';

/** What every operation of the client throws, whatever went wrong. */
const failure = 'InstallatronError';

/**
 * Whether the hook of an operation is a `useQuery`; any other is a `useMutation`. HEAD reads too, but has no answer, and
 * TanStack Query takes a query without data for a mistake.
 */
export function isQuery({ method }: OperationModel): boolean {
  return method === 'GET';
}

/**
 * The document that orval is given: only what hooks need, named as they shall be named.
 *
 * Where parameters travel is the client's business, so a skeleton has neither path templates nor bodies nor headers:
 * an operation takes one thing and answers one thing, both types of the client. Hence orval makes no models of its
 * own, and the only texts of a spec that it sees are the summaries.
 *
 * @param tags the calls by tag.
 */
export function skeletonOf(tags: ReadonlyMap<string, readonly Call[]>): JsonObject {
  const calls = [...tags.values()].flat();
  const types = [failure, ...calls.map(({ names }) => names.answer)];
  const paths = [...tags].flatMap(([tag, members]) => members.map((call) => skeletonPath(tag, call)));
  return {
    openapi: '3.1.0',
    info: { title: 'Hooks', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(types.map((name) => [name, {}])) },
  };
}

function skeletonPath(tag: string, call: Call): readonly [string, JsonObject] {
  const { operation, names, shape } = call;
  const summary = singleLine(operation.summary);
  const parameter = { in: 'query', name: 'parameters', required: !shape.optional, schema: {} };
  const skeleton = {
    operationId: names.call,
    tags: [tag],
    ...(summary !== '' && { summary }),
    deprecated: operation.deprecated,
    parameters: shape.empty ? [] : [parameter],
    responses: { 200: answering(names.answer), '4XX': answering(failure) },
  };
  return [`/${names.call}`, { [methodOf(operation)]: skeleton }];
}

// orval makes a query of GET, and knows neither OPTIONS nor TRACE.
function methodOf({ method }: OperationModel): string {
  return ['GET', 'PUT', 'PATCH', 'DELETE'].includes(method) ? method.toLowerCase() : 'post';
}

function answering(type: string): JsonObject {
  const schema = { $ref: `#/components/schemas/${type}` };
  return { description: '', content: { 'application/json': { schema } } };
}

// orval takes care of what would end a comment, but not of what starts a line or turns the reading direction.
function singleLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').trim();
}
