/**
 * Makes calls, so many at a time, until the time is over; those under way are waited for.
 *
 * @returns calls a second.
 * @throws what a call throws.
 */
export async function callFor(
  call: () => Promise<void>,
  seconds: number,
  concurrency: number,
): Promise<number> {
  const began = performance.now();
  const end = began + seconds * 1000;
  let done = 0;
  async function callOneAfterAnother(): Promise<void> {
    do {
      await call();
      done += 1;
    } while (performance.now() < end);
  }
  await Promise.all(Array.from({ length: concurrency }, callOneAfterAnother));
  return (done * 1000) / (performance.now() - began);
}
