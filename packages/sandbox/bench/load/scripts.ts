import type { Script } from './drive.ts';
import { key } from './servers.ts';

const headers = { 'X-API-Key': key, 'Content-Type': 'application/json' };

export const listInstalls: Script = () => ({
  method: 'GET',
  path: '/installs',
  headers: { 'X-API-Key': key },
});

/** The same in version 1. */
export const installsCommand: Script = () => ({
  method: 'POST',
  path: '/',
  headers: { 'X-API-Key': key, 'Content-Type': 'application/json' },
  body: '{"api":"json","cmd":"installs"}',
});

/** json-server has no page unless it is asked for one. */
export const firstPage: Script = () => ({ method: 'GET', path: '/installs?_limit=50' });

/** Installs, backs up, restores, removes: each caller on a site of its own, over and over. */
export function installBackupRestore(): Script {
  const turns = new Map<number, { readonly step: number; readonly install: string }>();
  return (caller, answer) => {
    const { step, install } = turns.get(caller) ?? { step: 0, install: '' };
    const id = idIn(answer);
    const next = step % 4;
    turns.set(caller, { step: step + 1, install: next === 1 ? id : install });
    const post = (path: string, body = {}) => ({
      method: 'POST' as const,
      path,
      headers,
      body: JSON.stringify(body),
    });
    if (next === 0)
      return post('/browser/wordpress/install', { url: `https://www.example.com/bench-${caller}` });
    if (next === 1) return post(`/installs/${id}/backup`);
    if (next === 2) return post(`/backups/${id}/restore`);
    return { ...post(`/installs/${install}`), headers: { ...headers, 'X-HTTP-Method-Override': 'DELETE' } };
  };
}

/** What json-server can do of it: three documents are added. */
export const threeDocuments: Script = (caller) => ({
  method: 'POST',
  path: ['/installs', '/backups', '/restores'][caller % 3] ?? '/installs',
  headers,
  body: JSON.stringify({ url: `https://www.example.com/bench-${caller}`, application: 'wordpress' }),
});

function idIn(answer: string): string {
  const { data } = answer === '' ? {} : JSON.parse(answer);
  return String(Object(data).id ?? 'none');
}
