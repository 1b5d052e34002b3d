import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'generators/docs',
    include: ['test/**/*.test.ts'],
    testTimeout: process.env['PROOF'] === undefined ? 20_000 : 300_000,
  },
});
