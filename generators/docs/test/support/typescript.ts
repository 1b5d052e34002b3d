import { stripTypeScriptTypes } from 'node:module';
import vm from 'node:vm';

/** Runs a TypeScript sample with stand-ins for what it imports, and gives what its operation was called with. */
export async function typescriptCalls(sample: string, operation: string): Promise<readonly unknown[]> {
  const [head, ...body] = stripTypeScriptTypes(sample).split("';\n");
  if (head?.startsWith('import ') !== true) throw new Error('The sample does not begin with its import.');
  const calls: unknown[] = [];
  const run = vm.compileFunction(`return (async () => {${body.join("';\n")}\n})()`, [
    'createClient',
    operation,
    'process',
    'console',
  ]);
  await run(
    () => 'client',
    (_client: unknown, parameters: unknown) => calls.push(parameters),
    { env: {} },
    { log: () => undefined },
  );
  return calls;
}
