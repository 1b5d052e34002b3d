/**
 * TypeScript types of the Installatron Server API, version 2.
 *
 * `Install`, `InstallApplicationRequest` and the like are the schemas of the spec by name; `paths`,
 * `operations` and `components` are the whole trees, as openapi-typescript makes them.
 */
export type { components, operations, paths } from './generated/v2.gen.ts';
export type * from './generated/v2-names.gen.ts';
