import type { Store } from './store.ts';

/** A store that keeps nothing: the state ends with the process. */
export function memoryStore(): Store {
  return { load: () => [], commit() {}, close() {} };
}
