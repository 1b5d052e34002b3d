import { runGenerator } from '@installatron-openapi/generate-kit';
import { generateHooks } from './index.ts';

await runGenerator({
  name: 'generate-hooks',
  summary: 'Writes React Query hooks over the functions of the client, a file per tag.',
  generate: (input) => generateHooks(input),
});
