import { createContext } from 'react';
import type { Source } from './source.ts';

/** What a provider hands to the hooks below it. */
export const ClientContext = createContext<Source | undefined>(undefined);
