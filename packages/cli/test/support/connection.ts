import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A bare connection to a server on the loopback interface, for what no client would send. */
export async function connectTo(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  onTestFinished(() => {
    socket.destroy();
  });
  return socket;
}

/** Everything that comes until the other end closes the connection. */
export async function restOf(socket: Socket): Promise<string> {
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  // A connection that is cut off is what some tests wait for.
  socket.on('error', () => {});
  if (!socket.closed) await once(socket, 'close');
  return received;
}

/** What comes until some text has come. */
export async function untilText(socket: Socket, text: string): Promise<string> {
  let received = '';
  while (!received.includes(text)) {
    const [chunk] = await once(socket, 'data');
    received += chunk;
  }
  return received;
}
