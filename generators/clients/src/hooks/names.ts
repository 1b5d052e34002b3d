import { typeName, valueName } from '@installatron-openapi/generate-kit';
import type { Call } from '../call/call.ts';
import { isQuery } from './skeleton.ts';

/** Every name that orval declares for one call. */
export function hookNames({ operation, names }: Call): readonly string[] {
  const hook = valueName(`use ${names.call}`);
  const type = typeName(names.call);
  if (isQuery(operation)) {
    const key = valueName(`get ${names.call} query key`);
    return [hook, `${hook}Hook`, key, `${hook}QueryOptions`, `${type}QueryResult`, `${type}QueryError`];
  }
  const key = valueName(`get ${names.call} mutation key`);
  const types = ['Result', 'Variables', 'Error'].map((suffix) => `${type}Mutation${suffix}`);
  return [hook, `${hook}Hook`, key, `${hook}MutationOptions`, ...types];
}
