import { fileURLToPath } from 'node:url';
import {
  buildVersions,
  type JsonObject,
  objectMember,
  readDocument,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';
import type { ResourceName } from '../../src/convert.ts';
import { conversions } from '../../src/generated/resources.gen.ts';

const folder = new URL('../../../../spec/dist/', import.meta.url);
const document = readDocument(fileURLToPath(new URL('openapi.json', folder)));

/** The documents of both versions, as they are bundled. */
export const documents: Readonly<Record<'v1' | 'v2', JsonObject>> = {
  v1: readDocument(fileURLToPath(new URL('openapi.v1.json', folder))),
  v2: document,
};

export const versions: VersionsModel = buildVersions(document);

/** All resources, with the names that the converters know them by. */
export const resources = versions.resources.map((model) => ({ name: resourceName(model.name), model }));

function resourceName(name: string): ResourceName {
  const names = Object.keys(conversions).filter((key): key is ResourceName =>
    Object.hasOwn(conversions, key),
  );
  const found = names.find((key) => key === name);
  if (found === undefined) throw new Error(`${name} has no converter.`);
  return found;
}

/** A schema of a document by its name. */
export function schemaOf(version: 'v1' | 'v2', name: string): JsonObject {
  return objectMember(objectMember(objectMember(documents[version], 'components'), 'schemas'), name);
}
