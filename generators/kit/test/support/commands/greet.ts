/** A small command for the tests of `runCommand`. */
import { formatOption, printDiagnostics, problem, runCommand, throwIfErrors } from '../../../src/index.ts';

const options = {
  name: { type: 'string', default: 'world', help: 'Whom to greet.' },
  title: { type: 'string', help: 'How to address them.' },
  loud: { type: 'boolean', help: 'Shout.' },
  format: formatOption,
} as const;

await runCommand({ name: 'greet', summary: 'Greets somebody.', options }, async (given) => {
  const name = given.text('name');
  if (name === 'crash') throw new TypeError('a fault of the program');
  if (name === 'warning') {
    const warning = problem('ref-broken', 'It is only a warning.', { pointer: '/a' });
    printDiagnostics([{ ...warning, severity: 'warning' }], 'text');
  }
  if (name === 'nobody') {
    throwIfErrors([
      problem('ref-broken', 'Nobody is there.', { pointer: '/b', file: `${process.cwd()}/b.yaml`, line: 2 }),
      problem('ref-outside', 'Nobody can be.', { pointer: '/a', file: '/elsewhere/a.yaml' }),
    ]);
  }
  const whom = `${given.text('title')}${name}`;
  console.log(given.flag('loud') ? `HELLO ${whom.toUpperCase()}` : `Hello ${whom}`);
});
