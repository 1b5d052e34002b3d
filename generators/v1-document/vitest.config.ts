import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'generators/v1-document', include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
