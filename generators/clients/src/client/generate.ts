import { type ApiInput, type GeneratedFile, member } from '@installatron-openapi/generate-kit';
import { readCalls } from '../call/call.ts';
import { checkClaims } from '../call/claims.ts';
import { nameCalls } from '../call/names.ts';
import { indexModule } from '../index-module.ts';
import { callsModule } from './module.ts';
import type { ClientOptions } from './options.ts';
import { takenNames } from './taken.ts';

/**
 * The functions of a client: one per operation, one module per tag, and `index.gen.ts` that re-exports them all.
 *
 * @throws DiagnosticsError when two things would have the same name, or one the name of something in the runtime.
 */
export function generateClient(
  { document, model }: ApiInput,
  {
    types = '@installatron-openapi/types',
    names = types,
    typesOfV1 = `${types}/v1`,
    runtime = '..',
  }: Partial<ClientOptions> = {},
): readonly GeneratedFile[] {
  const tags = readCalls(model);
  const calls = tags.flatMap((tag) => tag.calls);
  checkClaims(calls, ({ names: own }) => Object.values(own), takenNames);
  const namesOf = nameCalls(model.operations);
  const versioned = member(document, 'x-v1') !== undefined;
  const context = { types, names, typesOfV1, runtime, tags, namesOf, versioned };
  const modules = tags.map((tag) => ({ path: `${tag.file}.gen.ts`, content: callsModule(tag, context) }));
  return [...modules, indexModule(modules)];
}
