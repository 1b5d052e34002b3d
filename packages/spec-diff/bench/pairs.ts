import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Pair = { readonly title: string; readonly base: string; readonly head: string };

const published = (name: string): string =>
  fileURLToPath(import.meta.resolve(`${name}/generated/api.github.com.json`));

/** What is compared for time and memory. What has to be written is written to the folder. */
export function pairsIn(folder: string): readonly Pair[] {
  const spec = fileURLToPath(import.meta.resolve('@installatron-openapi/spec/dist/openapi.json'));
  return [
    { title: 'Our spec, and without one member', base: spec, head: writeWithoutMember(spec, folder) },
    {
      title: 'The API of GitHub, @octokit/openapi 22.0.0 and 23.0.2',
      base: published('octokit-before'),
      head: published('@octokit/openapi'),
    },
  ];
}

function writeWithoutMember(spec: string, folder: string): string {
  const document = JSON.parse(readFileSync(spec, 'utf8'));
  const { properties, required } = document.components.schemas.Install;
  if (!Reflect.deleteProperty(properties, 'title')) throw new Error('An install has no title.');
  document.components.schemas.Install.required = required?.filter((name: string) => name !== 'title');
  mkdirSync(folder, { recursive: true });
  const head = join(folder, 'openapi.json');
  writeFileSync(head, JSON.stringify(document, null, 2));
  return head;
}
