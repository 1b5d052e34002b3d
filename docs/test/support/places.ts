import { join, resolve } from 'node:path';

/** The site as `pnpm build` leaves it. */
export const site = resolve(import.meta.dirname, '../../dist');

/** The page of version 2. */
export const referencePage = join(site, 'reference/v2.html');

/** The page of version 1. */
export const v1Page = join(site, 'reference/v1.html');

/** The document that the site was made of. */
export const bundle = resolve(import.meta.dirname, '../../../spec/dist/openapi.json');

/** The document of version 1 that was derived from it. */
export const v1Document = resolve(import.meta.dirname, '../../../spec/dist/openapi.v1.json');
