import { readFileSync } from 'node:fs';

type Manifest = { readonly version: string };

const manifest: Manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The version of this package. */
export const version = manifest.version;
