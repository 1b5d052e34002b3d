/**
 * Waits until somebody asks the process to end. To ask again changes nothing: npm hands on a Ctrl-C that the terminal has
 * sent to all of its processes already.
 */
export function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop());
  });
}
