import { expect, test } from 'vitest';
import { startBalancer } from '../support/balancer.ts';
import { start } from '../support/start.ts';

test('one session of version 1 goes over three gateways, each request to the next, and nobody can tell', async () => {
  const sandbox = await start(['sandbox', '--port', '0', '--db', ':memory:']);
  const args = ['gateway', '--upstream', sandbox.line, '--accept', 'v1', '--port', '0'];
  const gateways = await Promise.all([start(args), start(args), start(args)]);
  const url = await startBalancer(gateways.map(({ line }) => line));
  const command = async (parameters: Record<string, string>) => {
    const body = new URLSearchParams({ key: 'sandbox-key', ...parameters });
    const response = await fetch(`${url}/`, { method: 'POST', body });
    const answer: unknown = await response.json();
    expect(answer).toMatchObject({ result: true });
    return JSON.stringify(answer);
  };
  const idIn = (answer: string): string => /"id":"(\w+)"/.exec(answer)?.[1] ?? '';

  const site = 'https://www.example.com/balanced';
  const id = idIn(await command({ cmd: 'install', application: 'wordpress', url: site }));
  expect(await command({ cmd: 'view', id })).toContain(site);
  await command({ cmd: 'edit', id, title: 'Before' });
  const backup = idIn(await command({ cmd: 'backup', id }));
  await command({ cmd: 'edit', id, title: 'After' });
  await command({ cmd: 'restore', id: backup });
  expect(await command({ cmd: 'view', id })).toContain('"title":"Before"');
  await command({ cmd: 'uninstall', id });
  expect(await command({ cmd: 'backups', q: 'balanced' })).toContain(backup);

  const logged: string[][] = [];
  for (const gateway of gateways) {
    expect(await gateway.stop()).toBe(0);
    logged.push([...gateway.errors().matchAll(/"cmd":"(\w+)"/g)].map(([, cmd]) => cmd ?? ''));
  }
  expect(logged).toStrictEqual([
    ['install', 'backup', 'view'],
    ['view', 'edit', 'uninstall'],
    ['edit', 'restore', 'backups'],
  ]);
});
