import { docComment, stringLiteral } from '@installatron-openapi/generate-kit';
import type { Call, TagCalls } from '../call/call.ts';
import { hookNamesOf, isQuery } from './names.ts';
import type { HooksOptions } from './options.ts';

/** One thing that is declared: its name, what the runtime calls its type, and what makes it. */
type Declaration = {
  readonly name: string;
  readonly type: string;
  readonly maker: string;
  readonly module: string;
};

/** The module that holds the hooks of one tag. */
export function hooksModule({ calls }: TagCalls, options: HooksOptions): string {
  const declared = calls.map((call) => ({ call, declarations: declarationsOf(call) }));
  const code = declared.flatMap(({ call, declarations }) =>
    declarations.map((declaration) => print(call, declaration)),
  );
  return [importsOf(declared, options).join('\n'), ...code].join('\n\n');
}

function declarationsOf(call: Call): readonly Declaration[] {
  const { hook, options, infinite } = hookNamesOf(call);
  if (!isQuery(call)) {
    return [
      { name: options, type: 'MutationOptionsOf', maker: 'mutationOptionsOf', module: 'mutation/options.ts' },
      { name: hook, type: 'MutationHook', maker: 'mutationHook', module: 'mutation/hook.ts' },
    ];
  }
  return [
    { name: options, type: 'QueryOptionsOf', maker: 'queryOptionsOf', module: 'query/options.ts' },
    { name: hook, type: 'QueryHook', maker: 'queryHook', module: 'query/hook.ts' },
    ...(infinite === undefined ? [] : infiniteDeclarations(infinite)),
  ];
}

function infiniteDeclarations({
  hook,
  options,
}: {
  readonly hook: string;
  readonly options: string;
}): readonly Declaration[] {
  return [
    {
      name: options,
      type: 'InfiniteQueryOptionsOf',
      maker: 'infiniteQueryOptionsOf',
      module: 'query/infinite-options.ts',
    },
    {
      name: hook,
      type: 'InfiniteQueryHook',
      maker: 'infiniteQueryHook',
      module: 'query/infinite-hook.ts',
    },
  ];
}

function print(call: Call, { name, type, maker }: Declaration): string {
  const operation = call.names.call;
  // Without the mark, a bundler keeps what nobody uses.
  const made = `/* @__PURE__ */ ${maker}(${operation})`;
  return `${commentOf(call)}\nexport const ${name}: ${type}<typeof ${operation}> = ${made};`;
}

/** The client says the rest, in the comment of the operation. */
function commentOf({ operation, names }: Call): string {
  const summary = (operation.summary || operation.operationId).replace(/\.$/, '');
  const deprecated = operation.deprecated ? '\n\n@deprecated' : '';
  return docComment(`${summary}: {@link ${names.call}}.${deprecated}`);
}

function importsOf(
  declared: readonly { readonly call: Call; readonly declarations: readonly Declaration[] }[],
  { client, runtime }: HooksOptions,
): readonly string[] {
  const operations = declared.map(({ call }) => call.names.call).toSorted();
  const byModule = new Map(
    declared.flatMap(({ declarations }) =>
      declarations.map((declaration) => [declaration.module, declaration]),
    ),
  );
  return [
    `import { ${operations.join(', ')} } from ${stringLiteral(client)};`,
    ...[...byModule.values()].map(({ type, maker, module }) => {
      return `import { type ${type}, ${maker} } from ${stringLiteral(`${runtime}/${module}`)};`;
    }),
  ];
}
