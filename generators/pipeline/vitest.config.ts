import { defineConfig } from 'vitest/config';

const proof = process.env['PROOF'] !== undefined;

// `*.proof.test.ts` install the whole repository or take minutes: they belong to `npm run proof` alone.
export default defineConfig({
  test: {
    name: 'generators/pipeline',
    include: proof
      ? [
          'test/**/*.proof.test.ts',
          'test/**/*.property.test.ts',
          'test/hostile/*.test.ts',
          'test/generated-code.test.ts',
        ]
      : ['test/**/*.test.ts'],
    exclude: proof ? [] : ['test/**/*.proof.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
