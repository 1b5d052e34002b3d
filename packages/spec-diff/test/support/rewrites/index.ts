import type { Chance } from './chance.ts';
import * as components from './components.ts';
import * as operations from './operations.ts';
import * as schemas from './schemas.ts';
import type { Json } from './walk.ts';

/** Writes a document in another way that means the same. */
export type Rewrite = (document: Json, chance: Chance) => Json;

/** All of them by their names. */
export const rewrites: Readonly<Record<string, Rewrite>> = { ...components, ...operations, ...schemas };
