import { buildVersions, runGenerator } from '@installatron-openapi/generate-kit';
import { migrationPages } from './migration/pages.ts';

await runGenerator({
  name: 'generate-migration',
  summary: 'Writes the tables of what changed between version 1 and version 2, as markdown pages.',
  generate: ({ document }) => migrationPages(buildVersions(document)),
});
