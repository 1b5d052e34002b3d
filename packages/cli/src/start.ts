import { runProgram } from './program.ts';

/** Runs the command line of this process. */
export async function start(): Promise<void> {
  watchStreams();
  try {
    process.exitCode = await runProgram(process.argv.slice(2), {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      watched: process.stderr.isTTY === true,
    });
  } catch (error) {
    if (isClosedPipe(error)) return;
    // Left to Node it would exit with 1, which is a verdict of some commands.
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`This is a mistake in the program. Please report it.\n${reason}\n`);
    process.exitCode = 2;
  }
}

function watchStreams(): void {
  process.stdout.on('error', (error) => {
    if (isClosedPipe(error)) {
      // A verdict that is known by now stays one.
      setImmediate(() => process.exit());
      return;
    }
    process.stderr.write(`installatron-openapi: Standard output cannot be written: ${error.message}.\n`);
    process.exit(2);
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => {});
}

/** `installatron-openapi … | head` closes the pipe early, which is no fault of anybody. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
