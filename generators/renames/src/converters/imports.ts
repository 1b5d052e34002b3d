import {
  codecNames,
  fileName,
  type ResourceModel,
  stringLiteral,
  typeName,
} from '@installatron-openapi/generate-kit';
import { codecFunction } from './codecs.ts';
import type { Direction } from './direction.ts';
import { conversionName } from './names.ts';

/** Where generated modules find what they import, as seen from themselves. */
export type ConverterOptions = {
  readonly runtime: string;
  readonly v1Types: string;
  readonly v2Types: string;
};

const directions: readonly Direction[] = ['v1', 'v2'];

const runtime: Readonly<Record<string, readonly string[]>> = {
  'conversion/carried.ts': ['carried'],
  'conversion/conversion.ts': ['conversion'],
  'conversion/findings.ts': ['keep', 'keepBy'],
  'conversion/flattened.ts': ['gather', 'spread'],
  'conversion/free.ts': ['isFreeInTime'],
  'conversion/inherited.ts': ['define', 'own'],
  'conversion/meaning.ts': ['ownName'],
  'conversion/nested.ts': ['convertItems', 'convertValue', 'convertValues'],
  'conversion/run.ts': ['run'],
};

const runtimeTypes: Readonly<Record<string, readonly string[]>> = {
  'conversion/conversion.ts': ['Conversion'],
  'conversion/issue.ts': ['ConvertOptions'],
};

/** The imports of what a module uses. Its strings and comments do not count. */
export function importsFor(
  resource: ResourceModel,
  code: string,
  options: ConverterOptions,
): readonly string[] {
  const used = identifiersOf(code);
  const from = (path: string, names: readonly string[], type = '') => {
    const found = names.filter((name) => used.has(name)).toSorted();
    return found.length === 0 ? [] : [`import ${type}{ ${found.join(', ')} } from ${stringLiteral(path)};`];
  };
  const codecs = codecNames.flatMap((codec) =>
    from(
      `${options.runtime}/codecs/${codec}.ts`,
      directions.map((wanted) => codecFunction(codec, wanted)),
    ),
  );
  const others = new Set(
    resource.members.flatMap(({ nested }) => (nested === undefined ? [] : [nested.resource])),
  );
  others.delete(resource.name);
  const name = typeName(resource.schemaName);
  return [
    `import type { ${name} as Version1 } from ${stringLiteral(options.v1Types)};`,
    `import type { ${name} as Version2 } from ${stringLiteral(options.v2Types)};`,
    ...codecs,
    ...Object.entries(runtimeTypes).flatMap(([path, names]) =>
      from(`${options.runtime}/${path}`, names, 'type '),
    ),
    ...Object.entries(runtime).flatMap(([path, names]) => from(`${options.runtime}/${path}`, names)),
    ...[...others].flatMap((other) =>
      from(
        `./${fileName(other)}.gen.ts`,
        directions.map((wanted) => conversionName(other, wanted)),
      ),
    ),
  ];
}

function identifiersOf(code: string): ReadonlySet<string> {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|\['__proto__'\]/g, ' ');
  return new Set(bare.match(/[A-Za-z_$][\w$]*/g));
}
