import {
  type CommandOptions,
  formatOption,
  runCommand,
  UsageError,
} from '@installatron-openapi/generate-kit';
import { compare } from './compare.ts';
import { readSource } from './document.ts';
import { inTemporaryFolder } from './folder.ts';
import { formatComparison } from './tables.ts';

const options = {
  seconds: { type: 'string', default: '3', help: 'How long each client is measured.' },
  concurrency: { type: 'string', default: '16', help: 'Calls of one client at a time.' },
  document: {
    type: 'string',
    help: 'The bundle that hey-api generates from. Without it, the one of the repository.',
  },
  format: { ...formatOption, help: 'How figures and problems are printed: text, json, github.' },
} as const;

const summary =
  'Measures our client against bare fetch, openapi-fetch and a client of hey-api, all for one spec and in one run: requests a second, and the bundle of one call.';

await runCommand({ name: 'rivals', summary, options }, async (given) => {
  const settings = {
    seconds: positive(given, 'seconds', { form: /^\d+(\.\d+)?$/, is: 'a number', most: 600 }),
    concurrency: positive(given, 'concurrency', { form: /^\d+$/, is: 'a whole number', most: 256 }),
  };
  const source = readSource(given.text('document'));
  const comparison = await inTemporaryFolder((folder) => compare(source, settings, folder));
  const asJson = given.text('format') === 'json';
  console.log(asJson ? JSON.stringify(comparison, null, 2) : formatComparison(comparison));
});

type Range = { readonly form: RegExp; readonly is: string; readonly most: number };

function positive(given: CommandOptions, name: string, { form, is, most }: Range): number {
  const text = given.text(name);
  const value = form.test(text) ? Number(text) : 0;
  if (value > 0 && value <= most) return value;
  throw new UsageError(`--${name} is ${is} above 0 and up to ${most}.`);
}
