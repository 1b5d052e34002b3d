import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'packages/hooks',
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/dom.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
});
