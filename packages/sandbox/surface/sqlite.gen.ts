// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-3a29f35ae71209321589bf87456ec6651c2332cbddcf7bc489cb2218e23c7252
// What "@installatron-openapi/sandbox/sqlite" exports.

import type { Store } from '@installatron-openapi/sandbox';

export declare function sqliteStore(path: string): Store;
