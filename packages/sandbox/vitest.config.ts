import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'packages/sandbox',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
});
