import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * The generators are private, so what is used of them is put into one file of this package. Their modules only declare
 * things, so those that nothing is used of are left out, and with them the tools that they load.
 */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(\.|@installatron-openapi\/)/ }, async ({ path, pluginData, ...options }) => {
      if (pluginData === onlyWhatIsUsed.name) return undefined;
      const found = await resolve(path, { ...options, pluginData: onlyWhatIsUsed.name });
      return { path: found.path, errors: found.errors, sideEffects: false };
    });
  },
};

await build({
  entryPoints: [join(import.meta.dirname, 'derive-version-1.ts')],
  outfile: join(import.meta.dirname, '../dist/derive-version-1.js'),
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  external: ['yaml'],
  plugins: [onlyWhatIsUsed],
  logLevel: 'warning',
});
