import { execFile } from 'node:child_process';

/** How a program ended. */
export type Run = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  readonly cwd: string;
  /** Set besides the variables of this process. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs a program to its end, whatever that is; one that cannot be started ends with 127. */
export function run(program: string, args: readonly string[], { cwd, env }: RunOptions): Promise<Run> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((done) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) return done({ exitCode: 0, stdout, stderr });
      const exitCode = typeof error.code === 'number' ? error.code : 127;
      done({ exitCode, stdout, stderr: stderr === '' ? error.message : stderr });
    });
  });
}

/** The last line that says something. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
