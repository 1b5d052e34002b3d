import { runCommand } from '@installatron-openapi/generate-kit';
import { runTurbo } from './turbo.ts';

const summary =
  'Accepts the document of version 1 as it is derived now: writes spec/v1.baseline.json. Look at the diff before you commit it.';

await runCommand({ name: 'v1:accept', summary, options: {} }, async () => {
  const { exitCode } = await runTurbo(['v1:accept']);
  process.exitCode = exitCode;
});
