import { useSyncExternalStore } from 'react';
import { type Server, servers } from './servers.ts';

/** Which servers the address of the page asks for: `#/two`, or `#/all` for all side by side. The first one by default. */
export function useShown(): readonly Server[] {
  const wanted = useWanted();
  if (wanted === 'all') return servers;
  const named = servers.filter(({ name }) => name === wanted);
  return named.length > 0 ? named : servers.slice(0, 1);
}

function useWanted(): string {
  return useSyncExternalStore(subscribe, () => location.hash.replace('#/', ''));
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
