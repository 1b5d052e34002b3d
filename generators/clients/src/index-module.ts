import { type GeneratedFile, stringLiteral } from '@installatron-openapi/generate-kit';

/** The module `index.gen.ts`, which re-exports the other generated modules. */
export function indexModule(modules: readonly GeneratedFile[]): GeneratedFile {
  const lines = modules.map(({ path }) => `export * from ${stringLiteral(`./${path}`)};`).toSorted();
  return { path: 'index.gen.ts', content: lines.length === 0 ? 'export {};\n' : `${lines.join('\n')}\n` };
}
