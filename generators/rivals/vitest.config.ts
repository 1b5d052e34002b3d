import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'generators/rivals', include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
