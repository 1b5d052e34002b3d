/** The connection is to be dropped: a server destroys the socket, and no answer is sent. */
export class ConnectionDropped extends Error {
  override readonly name = 'ConnectionDropped';
}
