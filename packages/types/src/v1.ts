/**
 * TypeScript types of the Installatron Server API, version 1: the document they come from is derived from that of version 2.
 *
 * `Install`, `Backup` and the like have the names of version 2 and the members of version 1. `CommandRequestOf` and
 * `CommandAnswerOf` say for each `cmd` what it takes and what it answers with.
 */
export type { components, operations, paths } from './generated/v1.gen.ts';
export type * from './generated/v1-names.gen.ts';
