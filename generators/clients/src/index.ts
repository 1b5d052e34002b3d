/** From an API to the functions of its client and to the React Query hooks over them. */
export { generateClient } from './client/generate.ts';
export type { ClientOptions } from './client/options.ts';
export { takenNames as namesTakenInClient } from './client/taken.ts';
export { generateHooks } from './hooks/generate.ts';
export type { HooksOptions } from './hooks/options.ts';
export { takenNames as namesTakenInHooks } from './hooks/taken.ts';
