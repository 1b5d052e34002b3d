import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'generators/end-to-end',
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/dom.ts'],
    // Each test passes two processes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    maxConcurrency: 3,
  },
});
