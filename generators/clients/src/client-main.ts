import { runGenerator } from '@installatron-openapi/generate-kit';
import { generateClient } from './index.ts';

await runGenerator({
  name: 'generate-client',
  summary: 'Writes one function per operation, a file per tag.',
  generate: (input) => generateClient(input),
});
