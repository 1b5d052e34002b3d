import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'packages/spec-diff',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
