import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'generators/release',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/packed/setup.ts'],
    testTimeout: 300_000,
  },
});
