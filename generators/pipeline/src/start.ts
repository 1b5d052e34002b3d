import { runCommand } from '@installatron-openapi/generate-kit';
import { buildMissing } from './missing.ts';
import { startServer } from './start/server.ts';
import { formatWelcome } from './start/welcome.ts';
import { repositoryRoot } from './turbo.ts';

const options = {
  port: { type: 'string', default: '4190', help: 'Where to listen. 0 takes any free port.' },
  db: { type: 'string', default: ':memory:', help: 'A file to keep the state in.' },
  seed: { type: 'string', default: 'demo', help: 'The scenario to begin with.' },
} as const;

const summary =
  'Serves the sandbox and the docs on one port of this machine, and builds what is missing for that.';

await runCommand({ name: 'start', summary, options }, async (given) => {
  if (!(await buildMissing(repositoryRoot))) {
    process.exitCode = 1;
    return;
  }
  const server = startServer(repositoryRoot, {
    port: given.text('port'),
    db: given.text('db'),
    seed: given.text('seed'),
  });
  const url = await server.url;
  if (url !== undefined) console.log(formatWelcome(url, server.key));
  process.exitCode = await server.ended;
});
