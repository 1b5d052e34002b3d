import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'generators/bundle', include: ['test/**/*.test.ts'], testTimeout: 120_000 },
});
