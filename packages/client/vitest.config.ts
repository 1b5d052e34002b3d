import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'packages/client',
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
});
