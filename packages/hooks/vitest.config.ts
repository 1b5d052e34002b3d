import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'packages/hooks',
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/dom.ts'],
    // Tests of the README and of the bundle run compilers.
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
});
