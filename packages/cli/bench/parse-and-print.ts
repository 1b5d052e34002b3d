/** The rival of the benchmark: reads lines, parses each and prints it again, in batches, with nothing in between. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';

let pending: string[] = [];

async function flush(): Promise<void> {
  const text = pending.join('');
  pending = [];
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

for await (const line of createInterface({ input: process.stdin })) {
  pending.push(`${JSON.stringify(JSON.parse(line))}\n`);
  if (pending.length === 64) await flush();
}
await flush();
