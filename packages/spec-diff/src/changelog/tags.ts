import {
  arrayMember,
  isObject,
  type JsonObject,
  objectMember,
  stringMember,
  stringsMember,
} from '../json/value.ts';

/** The tags of a document: those of each operation, by its operationId, and the order in which they are declared. */
export type Tags = {
  readonly ofOperation: ReadonlyMap<string, string>;
  readonly declared: readonly string[];
};

/** The heading of what belongs to no tag. */
export const general = 'General';

/** @param documents the one that counts first. */
export function readTags(documents: readonly JsonObject[]): Tags {
  const entries = documents.toReversed().flatMap((document) =>
    Object.values(objectMember(document, 'paths'))
      .filter(isObject)
      .flatMap((item) => Object.values(item))
      .flatMap((operation) => {
        const operationId = stringMember(operation, 'operationId');
        const [tag] = stringsMember(operation, 'tags');
        return operationId === undefined || tag === undefined ? [] : [[operationId, tag] as const];
      }),
  );
  const declared = documents.flatMap((document) =>
    arrayMember(document, 'tags').map((tag) => stringMember(tag, 'name') ?? ''),
  );
  const ofOperation = new Map(entries);
  return { ofOperation, declared: [...new Set([...declared, ...[...ofOperation.values()].toSorted()])] };
}

/**
 * The tag that a change is told under: of several, the one that the component is called after, or else the one with more than half of
 * the operations. What all share belongs to none.
 */
export function tagOf(
  { ofOperation, declared }: Tags,
  operations: readonly string[],
  pointer: string,
): string {
  const tags = operations.flatMap((operationId) => ofOperation.get(operationId) ?? []);
  const [, component] = /^\/components\/schemas\/([^/]+)/.exec(pointer) ?? [];
  const namesake = declared.find((tag) => isCalledAfter(tag, component));
  if (namesake !== undefined && (operations.length === 0 || tags.includes(namesake))) return namesake;
  const counts = Map.groupBy(tags, (tag) => tag);
  const most = [...counts].find(([, { length }]) => length > tags.length / 2);
  return most?.[0] ?? general;
}

/** `Plugins` and `Plugin`. */
function isCalledAfter(tag: string, component: string | undefined): boolean {
  return component !== undefined && tag.toLowerCase().replace(/s$/, '') === component.toLowerCase();
}
