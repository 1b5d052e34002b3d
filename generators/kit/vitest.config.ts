import { defineConfig } from 'vitest/config';

// No test has state outside of itself, so the files share their workers.
export default defineConfig({
  test: { name: 'generators/kit', include: ['test/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
