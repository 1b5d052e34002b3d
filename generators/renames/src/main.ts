import { buildVersions, runGenerator } from '@installatron-openapi/generate-kit';
import { generateRenames } from './index.ts';

await runGenerator({
  name: 'generate-renames',
  summary: 'Writes the converters between version 1 and version 2, and the maps and tables of the package.',
  generate: ({ document }) => generateRenames(buildVersions(document)),
});
