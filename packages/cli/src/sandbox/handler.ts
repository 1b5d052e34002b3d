import { ConnectionDropped, type Sandbox } from '@installatron-openapi/sandbox';
import type { Handler } from '../serve/listener.ts';
import type { Files } from '../static/files.ts';

/** The sandbox as the handler of a server, with the files of a folder beside it. */
export function handlerOf(sandbox: Sandbox, files: Files | undefined): Handler {
  return async (request, connection) => {
    if (files?.owns(new URL(request.url).pathname)) return files.fetch(request);
    try {
      return await sandbox.fetch(request);
    } catch (error) {
      // Somebody asked for that, to see what a client makes of it.
      if (error instanceof ConnectionDropped) connection.drop();
      throw error;
    }
  };
}
