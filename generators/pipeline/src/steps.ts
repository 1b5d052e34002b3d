import { runTurbo } from './turbo.ts';

/** Runs sets of tasks one after the other, and stops after the first set that fails. */
export async function runSteps(steps: readonly (readonly string[])[]): Promise<void> {
  for (const tasks of steps) {
    const { exitCode } = await runTurbo(['--continue=dependencies-successful', ...tasks]);
    if (exitCode !== 0) {
      process.exitCode = exitCode;
      return;
    }
  }
}
