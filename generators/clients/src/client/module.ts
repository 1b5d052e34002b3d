import { stringLiteral } from '@installatron-openapi/generate-kit';
import type { Call, TagCalls } from '../call/call.ts';
import { callFunction } from './function.ts';
import { kinds, type NamesOf } from './kinds.ts';
import type { ClientOptions } from './options.ts';

/** What a module is made from, beside its calls. */
export type ModuleContext = ClientOptions & {
  readonly tags: readonly TagCalls[];
  readonly namesOf: NamesOf;
  /** Whether there are types of version 1. */
  readonly versioned: boolean;
};

/** The module that holds the functions of one tag. */
export function callsModule(tag: TagCalls, context: ModuleContext): string {
  const functions = tag.calls.map((call) => callFunction(call, context.namesOf, context.versioned));
  return [importsOf(tag, context).join('\n'), ...functions].join('\n\n');
}

function importsOf(tag: TagCalls, context: ModuleContext): readonly string[] {
  const { types, names, typesOfV1, runtime, versioned } = context;
  const { calls } = tag;
  const used = new Set(calls.map(({ kind }) => kind.kind));
  const nested = calls.filter(({ shape }) => shape.body === 'nested').length;
  const contract = [
    'AnswerOf',
    'AnswersOf',
    ...(nested < calls.length ? ['ParametersOf'] : []),
    ...(nested > 0 ? ['ParametersOfNested'] : []),
  ];
  return [
    ...(types === names
      ? [`import type { ErrorCodeOf, operations } from ${stringLiteral(types)};`]
      : [
          `import type { ErrorCodeOf } from ${stringLiteral(names)};`,
          `import type { operations } from ${stringLiteral(types)};`,
        ]),
    ...(versioned
      ? [`import type { OperationAnswerOf as AnswersOfVersion1 } from ${stringLiteral(typesOfV1)};`]
      : []),
    `import type { Failure } from ${stringLiteral(`${runtime}/errors/errors.ts`)};`,
    `import type { ${contract.join(', ')} } from ${stringLiteral(`${runtime}/operation/types.ts`)};`,
    ...(used.has('background')
      ? [`import type { ItemOf } from ${stringLiteral(`${runtime}/operation/paged.ts`)};`]
      : []),
    ...Object.entries(kinds)
      .filter(([kind]) => [...used].some((found) => found === kind))
      .map(([, { type, factory, module }]) => {
        return `import { type ${type}, ${factory} } from ${stringLiteral(`${runtime}/${module}`)};`;
      }),
    ...followedImports(tag, context),
  ];
}

/** The operations of other modules by which work of this one is followed. */
function followedImports({ calls }: TagCalls, { tags, namesOf }: ModuleContext): readonly string[] {
  const followed = new Set(calls.flatMap(({ kind }) => (kind.kind === 'background' ? [kind.follow] : [])));
  return tags.flatMap(({ file, calls: others }) => {
    if (others === calls) return [];
    const found = others.filter(({ operation }) => followed.has(operation)).map(importedNames(namesOf));
    return found.length === 0
      ? []
      : [`import { ${found.join(', ')} } from ${stringLiteral(`./${file}.gen.ts`)};`];
  });
}

function importedNames(namesOf: NamesOf): (call: Call) => string {
  return ({ operation }) => `${namesOf(operation).call}, type ${namesOf(operation).answer}`;
}
