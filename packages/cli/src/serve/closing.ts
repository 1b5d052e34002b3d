import type { Server, ServerResponse } from 'node:http';

/**
 * A function that ends a server: it takes no new connections, lets the requests that run end, and cuts off after some seconds
 * those that still do.
 */
export function closer(server: Server): (seconds: number) => Promise<void> {
  const running = new Set<ServerResponse>();
  let isClosing = false;
  server.on('request', (_incoming, outgoing: ServerResponse) => {
    running.add(outgoing);
    outgoing.once('close', () => {
      running.delete(outgoing);
      // One whose headers were sent before has promised to take further requests.
      if (isClosing) server.closeIdleConnections();
    });
  });
  return (seconds) => {
    isClosing = true;
    // Says `Connection: close`, so that no client sends another request just as the connection ends.
    for (const outgoing of running) outgoing.shouldKeepAlive = false;
    return new Promise((done) => {
      const timer = setTimeout(() => server.closeAllConnections(), seconds * 1000);
      server.close(() => {
        clearTimeout(timer);
        done();
      });
    });
  };
}
