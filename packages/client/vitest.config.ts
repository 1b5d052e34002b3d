import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'packages/client',
    include: ['test/**/*.test.ts'],
    // Ten thousand cases of a property take seconds.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
});
