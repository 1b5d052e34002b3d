import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/* The least that a server can do: `bare.ts PORT FILE` answers each request with the content of the file. */
const [port, file = ''] = process.argv.slice(2);
const answer = readFileSync(file);
createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': answer.length });
    response.end(answer);
  });
}).listen(Number(port), '127.0.0.1');
