import {
  ApiError,
  ConnectionError,
  type InstallatronError,
  MalformedAnswerError,
  TimeoutError,
} from '../../src/errors/errors.ts';
import { answering, breakingOff, dropping, silent, stalling } from './behaviours.ts';
import type { Kind } from './failure.ts';
import { type Behaviour, key } from './server.ts';

const page = `<html>\n<p>${key} S3CRET-1`;
const busy = JSON.stringify({ result: false, errcode: 'busy', message: `${key} S3CRET-1` });

/** A way in which a server misbehaves, and what comes of it. */
export type Fault = {
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly kind: Kind<InstallatronError>;
  /** What an answer, if there was one, brings into the error. */
  readonly status?: number;
  readonly answered?: Readonly<Record<string, string>>;
  /** How often a GET is sent. A POST is sent once, whatever happens. */
  readonly times: number;
};

/** All the ways. Secrets come back in many of them. */
export const faults: readonly Fault[] = [
  { name: 'closes the connection', behaviour: dropping, kind: ConnectionError, times: 3 },
  {
    name: 'resets the connection',
    behaviour: (response) => response.socket?.resetAndDestroy(),
    kind: ConnectionError,
    times: 3,
  },
  { name: 'breaks off in the middle of its answer', behaviour: breakingOff, kind: ConnectionError, times: 3 },
  {
    name: 'breaks off in the middle of its headers',
    behaviour: ({ socket }) => socket?.end('HTTP/1.1 200 OK\r\nContent-Ty'),
    kind: ConnectionError,
    times: 3,
  },
  {
    name: 'answers with what is no HTTP',
    behaviour: ({ socket }) => socket?.end('+OK POP3 ready\r\n'),
    kind: ConnectionError,
    times: 3,
  },
  {
    name: 'compresses its answer in a way that nobody can read',
    behaviour: answering(200, 'not gzip', { 'Content-Encoding': 'gzip' }),
    kind: ConnectionError,
    times: 3,
  },
  { name: 'never answers', behaviour: silent, kind: TimeoutError, times: 3 },
  { name: 'never ends its answer', behaviour: stalling, kind: TimeoutError, times: 3 },
  {
    name: 'ends after half of its JSON',
    behaviour: answering(200, '{"result":true,"data":[{"passwd":"S3CRET-1', { 'X-Request': 'r1' }),
    kind: MalformedAnswerError,
    status: 200,
    answered: { 'x-request': 'r1' },
    times: 1,
  },
  {
    name: 'sends its refusal as a picture',
    behaviour: answering(403, busy, { 'Content-Type': 'image/png' }),
    kind: ApiError,
    status: 403,
    answered: { 'content-type': 'image/png' },
    times: 1,
  },
  {
    name: 'is a proxy that knows no server',
    behaviour: answering(502, page, { 'Content-Type': 'text/html', Via: `1.1 ${key}` }),
    kind: MalformedAnswerError,
    status: 502,
    answered: { 'content-type': 'text/html', via: '1.1 ********' },
    times: 3,
  },
  {
    name: 'is a login page',
    behaviour: answering(200, page, { 'Content-Type': 'text/html', 'Set-Cookie': 'sid=S3CRET' }),
    kind: MalformedAnswerError,
    status: 200,
    answered: { 'set-cookie': '********' },
    times: 1,
  },
  {
    name: 'is overloaded, and says for how many seconds',
    behaviour: answering(429, busy, { 'Retry-After': '7' }),
    kind: ApiError,
    status: 429,
    answered: { 'retry-after': '7' },
    times: 3,
  },
  {
    name: 'is down, and says until when',
    behaviour: answering(503, page, { 'Retry-After': 'Fri, 31 Dec 2999 23:59:59 GMT' }),
    kind: MalformedAnswerError,
    status: 503,
    answered: { 'retry-after': 'Fri, 31 Dec 2999 23:59:59 GMT' },
    times: 3,
  },
  {
    name: 'is down for longer than there is time',
    behaviour: answering(503, busy, { 'Retry-After': '9'.repeat(400) }),
    kind: ApiError,
    status: 503,
    times: 3,
  },
  {
    name: 'is down, and says nonsense about it',
    behaviour: answering(503, busy, { 'Retry-After': 'soon, -1' }),
    kind: ApiError,
    status: 503,
    times: 3,
  },
  {
    name: 'sends the client elsewhere',
    behaviour: answering(307, '', { Location: `https://jane:S3CRET@elsewhere.example/${key}` }),
    kind: MalformedAnswerError,
    status: 307,
    answered: { location: 'https://********@elsewhere.example/********' },
    times: 1,
  },
  {
    name: 'crashes without a word',
    behaviour: answering(500, ''),
    kind: MalformedAnswerError,
    status: 500,
    times: 1,
  },
];
