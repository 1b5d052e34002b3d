/** A server that cannot begin. The message says why, and what to do. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/** Why an address cannot be listened at, by the codes of the operating system. */
export function whyNotListening(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const reason = reasons.get(code) ?? 'it cannot be listened at';
  return `Port ${port} of ${host}: ${reason} (${code}). Give another with --port or --host; --port 0 takes any free one.`;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'another program listens there'],
  ['EACCES', 'this user may not listen there'],
  ['EADDRNOTAVAIL', 'this machine has no such address'],
  ['ENOTFOUND', 'there is no host of that name'],
]);
