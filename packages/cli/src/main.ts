#!/usr/bin/env node
import { runProgram } from './program.ts';

// `installatron-openapi … | head` closes the pipe early: that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runProgram(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  watched: process.stderr.isTTY === true,
});
