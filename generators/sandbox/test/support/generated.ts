import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildModel, type JsonObject, type JsonValue } from '@installatron-openapi/generate-kit';
import { generateSandbox } from '../../src/index.ts';
import { documentThatTakes } from './document.ts';
import { folderWith } from './folder.ts';

type GeneratedMember = { readonly name: string; readonly isValid: (value: unknown) => boolean };

/** The members of `send` as the generated modules have them: these are written to a folder and imported. */
export async function generated(
  properties: JsonObject,
  schemas?: JsonObject,
): Promise<readonly GeneratedMember[]> {
  const document = documentThatTakes(properties, schemas);
  const folder = folderWith(generateSandbox({ document, model: buildModel(document) }));
  const { members } = await import(pathToFileURL(join(folder, 'members.gen.ts')).href);
  return members.send;
}

/** Whether values fit a schema, by what was generated for it. */
export async function verdicts(
  schema: JsonValue,
  values: readonly unknown[],
  schemas?: JsonObject,
): Promise<readonly (boolean | undefined)[]> {
  const [member] = await generated({ a: schema }, schemas);
  return values.map((value) => member?.isValid(value));
}
