import { runCommand } from '@installatron-openapi/generate-kit';
import { runSteps } from './steps.ts';

const summary =
  'Every check there is: code style, generated files up to date, builds, types, tests. What did not change since it last passed is not run again.';

await runCommand({ name: 'test', summary, options: {} }, () =>
  // Checked before anything is built: building generates, and would hide what is out of date.
  runSteps([
    ['//#lint:code', 'generate:check'],
    ['build', 'typecheck', 'test'],
  ]),
);
