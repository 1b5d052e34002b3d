import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'packages/hooks', include: ['test/**/*.test.ts'], setupFiles: ['test/dom.ts'] },
});
