import { runGenerator } from '@installatron-openapi/generate-kit';
import { generateTypes } from './index.ts';

await runGenerator({
  name: 'generate-types',
  summary: 'Writes the TypeScript types of the API, in both of its versions.',
  generate: (input) => generateTypes(input, 'v2'),
  derived: {
    v1: {
      default: '../../spec/dist/openapi.v1.json',
      help: 'The document of version 1.',
      generate: (input) => generateTypes(input, 'v1'),
    },
  },
});
