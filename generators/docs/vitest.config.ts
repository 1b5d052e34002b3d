import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'generators/docs', include: ['test/**/*.test.ts'] } });
