import type { Digest } from '../normal/schema/digest.ts';
import type { Schemas } from '../normal/schema/schemas.ts';
import type { RemovalPolicy } from './sunset.ts';

/** What comparing needs besides the two sides. */
export type Comparing = Schemas & { readonly digest: Digest; readonly policy: RemovalPolicy };
