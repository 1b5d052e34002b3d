import { buildVersions, runGenerator } from '@installatron-openapi/generate-kit';
import { generateCompat } from './index.ts';

await runGenerator({
  name: 'generate-compat',
  summary: 'Writes what the adapters between version 1 and version 2 look up.',
  generate: ({ document, model }) => generateCompat(model, buildVersions(document)),
});
