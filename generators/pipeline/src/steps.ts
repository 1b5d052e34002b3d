import { runTurbo } from './turbo.ts';

/** Runs sets of tasks one after the other, and stops after the first set that fails. */
export async function runSteps(steps: readonly (readonly string[])[]): Promise<void> {
  for (const tasks of steps) {
    // Every task starts workers of its own, so more tasks than processors only get in each other's way.
    const { exitCode } = await runTurbo([
      '--continue=dependencies-successful',
      '--concurrency=100%',
      ...tasks,
    ]);
    if (exitCode !== 0) {
      process.exitCode = exitCode;
      return;
    }
  }
}
