import type { HttpBindings } from '@hono/node-server';

/** Where a request came from, and what becomes of its answer. */
export type Connection = {
  /** The address of whoever is at the other end, without a port. */
  readonly address: string;
  /** Ends the connection without an answer, or in the middle of one. */
  readonly drop: () => void;
  /** Calls a function when the answer was sent, or cannot be sent any more. */
  readonly onEnd: (listener: (sent: Sent) => void) => void;
};

export type Sent = {
  /** The HTTP status; undefined when nothing was sent. */
  readonly status: number | undefined;
  /** What went over the connection for this answer, its headers included. */
  readonly bytes: number;
  /** Whether all of the answer was sent. */
  readonly complete: boolean;
};

export function connectionOf({ incoming, outgoing }: HttpBindings): Connection {
  const { socket } = incoming;
  const before = socket.bytesWritten;
  let isDropped = false;
  return {
    address: socket.remoteAddress ?? '',
    drop: () => {
      isDropped = true;
      socket.destroy();
    },
    onEnd: (listener) => {
      outgoing.once('close', () => {
        listener({
          status: outgoing.headersSent ? outgoing.statusCode : undefined,
          bytes: socket.bytesWritten - before,
          complete: outgoing.writableFinished && !isDropped,
        });
      });
    },
  };
}
