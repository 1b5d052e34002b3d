import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// For editors and `pnpm vitest`: all packages in one watcher. `npm test` runs them through turbo, cached one by one.
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: { projects: ['{spec,docs}/vitest.config.ts', '{generators,packages}/*/vitest.config.ts'] },
});
