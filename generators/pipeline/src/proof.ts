import { runCommand } from '@installatron-openapi/generate-kit';
import { runSteps } from './steps.ts';

const summary =
  'The property, hostile-input and fault tests with their full counts. Takes minutes, and is never cached.';

await runCommand({ name: 'proof', summary, options: {} }, () => {
  process.env['PROOF'] = '1';
  return runSteps([['proof']]);
});
