import { runCommand } from '@installatron-openapi/generate-kit';
import { runSteps } from './steps.ts';

const summary =
  'Every check there is: code style, generated files up to date, version 1 unchanged, builds, types, tests. What did not change since it last passed is not run again.';

await runCommand({ name: 'test', summary, options: {} }, () =>
  // Checked before anything is built: building generates, and would hide what is out of date.
  runSteps([
    ['//#lint:code', 'generate:check', 'v1-document:check'],
    ['build', 'surface:check', 'typecheck', 'test'],
  ]),
);
