import { defineConfig } from 'vitest/config';

// For editors and `pnpm vitest`: all packages in one watcher. `npm test` runs them through turbo, cached one by one.
export default defineConfig({
  test: { projects: ['../spec', '../docs', '../generators/*', '../packages/*'] },
});
