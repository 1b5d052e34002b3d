import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'docs',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/setup.ts'],
    // One browser at a time.
    fileParallelism: false,
    // A page of Redoc takes seconds to render where two cores do everything.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
