import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'generators/sandbox',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
