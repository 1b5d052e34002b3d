import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Files } from './server/site.ts';

/**
 * Builds the app in memory.
 *
 * @throws Error of Vite, when the sources cannot be built.
 */
export async function buildApp(): Promise<Files> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { write: false },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
