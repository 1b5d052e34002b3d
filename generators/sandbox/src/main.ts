import { runGenerator } from '@installatron-openapi/generate-kit';
import { generateSandbox } from './index.ts';

await runGenerator({
  name: 'generate-sandbox',
  summary:
    'Writes the operations, what they take and the checks of it, and the error codes, for the sandbox.',
  generate: (input) => generateSandbox(input),
});
