import { createServer, type IncomingMessage } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread of the server is started with. */
export type ServerData = { readonly answer: string; readonly key: string };

// Runs in a thread of its own, so that it takes no time of the client that is measured.
const { answer, key }: ServerData = workerData;
const body = Buffer.from(answer);
const refusal =
  '{"result":false,"errcode":"invalid_request","message":"This is not the request to be measured."}';

// A client that sends something else than the others would be compared with them for nothing.
function isExpected({ method, url, headers }: IncomingMessage): boolean {
  return method === 'GET' && url === '/installs?limit=20' && headers['x-api-key'] === key;
}

const server = createServer((request, response) => {
  const [status, content] = isExpected(request) ? [200, body] : [400, refusal];
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(content),
  });
  response.end(content);
});

// A client waits while the others have their turn, and then finds its connections as it left them.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') parentPort?.postMessage(address.port);
});
