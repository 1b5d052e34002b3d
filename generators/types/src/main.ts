import { runGenerator } from '@installatron-openapi/generate-kit';
import { generateTypes } from './index.ts';

await runGenerator({
  name: 'generate-types',
  summary: 'Writes the TypeScript types of the API.',
  generate: (input) => generateTypes(input, 'v2'),
});
