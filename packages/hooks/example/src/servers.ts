import { type Client, createClient } from '@installatron-openapi/client';

/** A server that the page can show. */
export type Server = { readonly name: string; readonly title: string; readonly client: Client };

/** All servers. */
export const servers: readonly Server[] = [serverAt('one', 'Amsterdam'), serverAt('two', 'Oslo')];

/**
 * The key of an Installatron Server gives full power over it, so it never reaches a browser: requests go to a prefix of the
 * page's own origin, behind which a gateway checks the session and puts the key in.
 */
function serverAt(name: string, title: string): Server {
  return { name, title, client: createClient({ server: `${location.origin}/api/${name}`, key: 'session' }) };
}
