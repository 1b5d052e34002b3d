import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'generators/kit', include: ['test/**/*.test.ts'] } });
