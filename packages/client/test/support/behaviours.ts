import type { Behaviour } from './server.ts';

/** Answers with a status and a body. */
export function answering(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Behaviour {
  return (response) => response.writeHead(status, headers).end(body);
}

/** Closes the connection instead of answering. */
export const dropping: Behaviour = (response) => response.destroy();

/** Never answers. */
export const silent: Behaviour = () => {};

/** Begins a success and never ends it. */
export const stalling: Behaviour = (response) => response.writeHead(200).write('{"result":');

/** Begins a success of which it sends less than it said, and closes the connection. */
export const breakingOff: Behaviour = (response) => {
  response.writeHead(200, { 'Content-Length': '100' }).write('{"result":true}');
  setTimeout(() => response.destroy(), 20);
};

/** Behaves in another way each time; the last one stays. */
export function inTurn(...behaviours: readonly [Behaviour, ...Behaviour[]]): Behaviour {
  const left = [...behaviours];
  return (response, request) => {
    const behaviour = (left.length > 1 && left.shift()) || left[0];
    if (typeof behaviour === 'string') response.end(behaviour);
    else behaviour?.(response, request);
  };
}
