import { join, resolve } from 'node:path';

/** The repository that this command belongs to. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..');

/** The pnpm that the workspace pins. */
export const pnpm = join(repositoryRoot, 'node_modules/pnpm/bin/pnpm.mjs');
