import { isObject, type JsonObject, objectMember, stringMember } from '../json/value.ts';

/**
 * Where the operations of documents are: `GET /installs`, by their operationIds.
 *
 * @param documents the one that counts first.
 */
export function addressesIn(documents: readonly JsonObject[]): ReadonlyMap<string, string> {
  const entries = documents.toReversed().flatMap((document) =>
    Object.entries(objectMember(document, 'paths')).flatMap(([path, item]) =>
      Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]) => {
        const operationId = stringMember(operation, 'operationId');
        return operationId === undefined ? [] : [[operationId, `${method.toUpperCase()} ${path}`] as const];
      }),
    ),
  );
  return new Map(entries);
}
