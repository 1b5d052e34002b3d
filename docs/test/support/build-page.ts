import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite } from '@installatron-openapi/generate-docs';
import { buildModel, type JsonObject, toDocument } from '@installatron-openapi/generate-kit';

/** Makes a site of one document in a folder, and gives the path of its page. */
export async function buildPage(folder: string, name: string, source: JsonObject): Promise<string> {
  const document = toDocument(source, name);
  const references = [
    { document, model: buildModel(document), title: name, page: `${name}.html`, download: `${name}.json` },
  ];
  const samples = { clientModule: '@installatron-openapi/client', keyVariable: 'INSTALLATRON_KEY' };
  for (const { path, content } of await buildSite({ references, guides: [], samples })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return join(folder, `${name}.html`);
}
