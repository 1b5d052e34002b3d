import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  arrayMember,
  type JsonValue,
  member,
  objectMember,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';

export const repositoryRoot = resolve(import.meta.dirname, '../../..');

/** What became of one task of a turbo run. */
export type TaskOutcome = {
  /** `@installatron-openapi/types#generate` */
  readonly task: string;
  /** Milliseconds; for a cache hit what it took to restore the output. */
  readonly duration: number;
  readonly cached: boolean;
  readonly exitCode: number;
  /** Files the task made, relative to the root. */
  readonly outputs: readonly string[];
};

export type TurboRun = {
  readonly exitCode: number;
  readonly duration: number;
  readonly tasks: readonly TaskOutcome[];
};

/**
 * Runs tasks through turbo, its output going where ours goes, and reads its summary.
 *
 * @param output where turbo's own output goes: `inherit` for people, `stderr` where standard output is for a machine.
 */
export async function runTurbo(
  args: readonly string[],
  output: 'inherit' | 'stderr' = 'inherit',
): Promise<TurboRun> {
  const before = new Set(summaryFiles());
  const started = performance.now();
  const exitCode = await spawnTurbo(['run', ...args, '--summarize', '--output-logs=new-only'], output);
  const duration = performance.now() - started;
  const summary = summaryFiles().find((file) => !before.has(file));
  return { exitCode, duration, tasks: summary === undefined ? [] : takeSummary(summary) };
}

function spawnTurbo(args: readonly string[], output: 'inherit' | 'stderr'): Promise<number> {
  const turbo = join(repositoryRoot, 'node_modules/turbo/bin/turbo');
  const child = spawn(process.execPath, [turbo, ...args], {
    cwd: repositoryRoot,
    env: {
      ...process.env,
      // turbo looks for pnpm and, through it, for the pinned Node.
      PATH: `${join(repositoryRoot, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      REDOCLY_TELEMETRY: 'off',
      REPORT_ROOT: repositoryRoot,
      // Half of the time of these tools is compiling their own sources, each time anew.
      NODE_COMPILE_CACHE: join(repositoryRoot, 'node_modules/.cache/node-compile'),
    },
    stdio: ['ignore', output === 'inherit' ? 'inherit' : 2, 'inherit'],
  });
  return new Promise((done, reject) => {
    child.on('error', reject).on('close', (code) => done(code ?? 1));
  });
}

const summaryFolder = join(repositoryRoot, '.turbo/runs');

function summaryFiles(): readonly string[] {
  try {
    return readdirSync(summaryFolder);
  } catch {
    return [];
  }
}

function takeSummary(file: string): readonly TaskOutcome[] {
  const path = join(summaryFolder, file);
  const summary: JsonValue = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  return arrayMember(summary, 'tasks').map(readTask);
}

function readTask(task: JsonValue): TaskOutcome {
  const execution = objectMember(task, 'execution');
  return {
    task: stringMember(task, 'taskId') ?? '',
    duration: numberMember(execution, 'endTime') - numberMember(execution, 'startTime'),
    cached: stringMember(objectMember(task, 'cache'), 'status') === 'HIT',
    exitCode: numberMember(execution, 'exitCode'),
    // turbo keeps its own log among the outputs.
    outputs: stringsMember(task, 'expandedOutputs').filter((file) => !file.includes('.turbo/')),
  };
}

function numberMember(value: JsonValue, key: string): number {
  const found = member(value, key);
  return typeof found === 'number' ? found : 0;
}
