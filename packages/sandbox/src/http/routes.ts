import { operations } from '../generated/operations.gen.ts';
import type { OperationEntry } from '../operation/entry.ts';
import type { OperationId } from '../operation/handler.ts';
import { isOperationId } from '../operation/operation-id.ts';

/** A path of the API, and what its methods do. */
export type Route<Id extends string = OperationId> = {
  /** As Hono writes it: `/installs/:id`. */
  readonly pattern: string;
  readonly operations: ReadonlyMap<string, Id>;
};

/**
 * Routes to operations. Of those that fit a request, the first one is meant: `/backups/import` stands before
 * `/backups/{id}`, as OpenAPI has it.
 */
export function routesTo<Id extends string>(
  entries: Iterable<readonly [id: Id, entry: Pick<OperationEntry, 'method' | 'path'>]>,
): readonly Route<Id>[] {
  const byPath = Map.groupBy(entries, ([, { path }]) => path);
  return [...byPath]
    .sort(([path], [other]) => (literalFirst(path) < literalFirst(other) ? -1 : 1))
    .map(([path, group]) => ({
      // An empty segment is an id that does not exist. `DELETE /users/` has an error code of its own.
      pattern: path.replace(/\{(\w+)\}/g, ':$1{[^/]*}'),
      operations: new Map(group.map(([id, { method }]) => [method, id])),
    }));
}

/** The routes of the API. */
export const routes: readonly Route[] = routesTo(
  Object.keys(operations)
    .filter(isOperationId)
    .map((id) => [id, operations[id]] as const),
);

/** A path in which parameters come after all that could stand in their place. */
function literalFirst(path: string): string {
  return path.replace(/\{\w+\}/g, '\uffff');
}
