import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'generators/sandbox',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Ajv is CommonJS: its modules are imported as Node does it, as in the command.
    deps: { interopDefault: false },
  },
});
