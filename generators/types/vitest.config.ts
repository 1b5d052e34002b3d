import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'generators/types', include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
