import { join, resolve } from 'node:path';

/** The site as `pnpm build` leaves it. */
export const site = resolve(import.meta.dirname, '../../dist');

/** The page of version 2. */
export const referencePage = join(site, 'reference/v2.html');

/** The document that the site was made of. */
export const bundle = resolve(import.meta.dirname, '../../../spec/dist/openapi.json');
