/**
 * Streams a large NDJSON file through `convert` and prints its peak memory against the limit of 150 MB, and its time
 * against a program that only parses and prints the same lines.
 *
 * `node bench/memory.ts [MEGABYTES]`, 1000 unless told. Exits with 1 when the limit is passed. Linux only: the peak is read
 * from /proc.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from './install.ts';

const limit = 150_000_000;
const megabytes = Number(process.argv[2] ?? 1000);
const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const rival = fileURLToPath(new URL('parse-and-print.ts', import.meta.url));

const line = `${JSON.stringify(install)}\n`;
const chunk = Buffer.from(line.repeat(Math.ceil(65_536 / line.length)));

type Run = { readonly seconds: number; readonly peak: number; readonly bytes: number };

async function measure(command: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const begin = performance.now();
  let bytes = 0;
  let peak = 0;
  child.stdout.on('data', (data: Buffer) => {
    bytes += data.length;
  });
  const done = once(child, 'close');
  for (let sent = 0; sent < megabytes * 1_000_000; sent += chunk.length) {
    if (!child.stdin.write(chunk)) await once(child.stdin, 'drain');
    if (sent % (chunk.length * 64) === 0) peak = peakOf(child.pid);
    if (process.stderr.isTTY) process.stderr.write(`\r${Math.round(sent / 1_000_000)} MB\u001b[K`);
  }
  peak = Math.max(peak, peakOf(child.pid));
  child.stdin.end();
  const [code] = await done;
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (code !== 0) throw new Error(`${command.join(' ')} exited with ${code}`);
  return { seconds: (performance.now() - begin) / 1000, peak, bytes };
}

function peakOf(pid: number | undefined): number {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

const convert = await measure([program, 'convert', '--to', 'v2', '--resource', 'install']);
const plain = await measure([rival]);

console.log(`${megabytes} MB of NDJSON, ${Object.keys(install).length} members a line`);
console.table({
  'convert --to v2': row(convert),
  'JSON.parse and JSON.stringify alone': row(plain),
});
console.log(`memory: ${(convert.peak / limit).toFixed(2)} of the limit of ${limit / 1_000_000} MB`);
console.log(`time: ${(convert.seconds / plain.seconds).toFixed(2)} of parsing and printing alone`);
if (convert.peak > limit) process.exitCode = 1;

function row({ seconds, peak, bytes }: Run) {
  return {
    seconds: seconds.toFixed(1),
    'MB/s': Math.round(megabytes / seconds),
    'peak MB': Math.round(peak / 1_000_000),
    'MB written': Math.round(bytes / 1_000_000),
  };
}
