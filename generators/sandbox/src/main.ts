import { runGenerator } from '@installatron-openapi/generate-kit';
import { generateSandbox } from './index.ts';

await runGenerator({
  name: 'generate-sandbox',
  summary:
    'Writes the operations, the schemas of what they take, and the error codes, as data for the sandbox.',
  generate: (input) => generateSandbox(input),
});
