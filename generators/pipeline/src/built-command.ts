import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildMissing } from './missing.ts';
import { repositoryRoot } from './turbo.ts';

// Runs `installatron-openapi` as it is built here, and builds what is missing before. It takes all arguments as they come.
// 2, as the command itself says it: nothing was done, so nothing may be concluded.
if (await buildMissing(repositoryRoot)) {
  const program = join(repositoryRoot, 'packages/cli/dist/main.js');
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  process.exitCode = typeof code === 'number' ? code : 2;
} else {
  process.exitCode = 2;
}
