import {
  docComment,
  fileName,
  type GeneratedFile,
  propertyKey,
  type ResourceModel,
  stringLiteral,
  typeName,
} from '@installatron-openapi/generate-kit';
import { type Direction, displaced, isShared } from './direction.ts';
import type { ConverterOptions } from './imports.ts';
import { conversionName } from './names.ts';

/** The module that knows all resources: their conversions, their types, and what each member is called. */
export function registryModule(
  resources: readonly ResourceModel[],
  options: ConverterOptions,
): GeneratedFile {
  const parts = [
    [
      `import type * as Version1 from ${stringLiteral(options.v1Types)};`,
      `import type * as Version2 from ${stringLiteral(options.v2Types)};`,
      ...resources.map(
        ({ name }) =>
          `import { ${conversionName(name, 'v1')}, ${conversionName(name, 'v2')} } from ${stringLiteral(`./${fileName(name)}.gen.ts`)};`,
      ),
    ].join('\n'),
    `${docComment('The conversions of each resource, by the version that is wanted.')}\nexport const conversions = {\n${resources.map(conversionsOf).join('\n')}\n};`,
    `${docComment('What a resource is in each version.')}\nexport type ResourceTypes = {\n${resources.map(typesOf).join('\n')}\n};`,
    `${docComment('What members are called in each version, by their names in the other one.')}\nexport type MemberNames = {\n${resources.map(namesOf).join('\n')}\n};`,
  ];
  return { path: 'resources.gen.ts', content: `${parts.join('\n\n')}\n` };
}

function conversionsOf({ name }: ResourceModel): string {
  return `  ${propertyKey(name)}: { v1: ${conversionName(name, 'v1')}, v2: ${conversionName(name, 'v2')} },`;
}

function typesOf({ name, schemaName }: ResourceModel): string {
  const type = typeName(schemaName);
  return `  readonly ${propertyKey(name)}: { readonly v1: Version1.${type}; readonly v2: Version2.${type} };`;
}

function namesOf(resource: ResourceModel): string {
  return `  readonly ${propertyKey(resource.name)}: {\n    readonly v1: {${namesIn(resource, 'v1')}};\n    readonly v2: {${namesIn(resource, 'v2')}};\n  };`;
}

/** Second names that are read are left out: they are no names that anything is called. */
function namesIn({ members, only }: ResourceModel, wanted: Direction): string {
  const shared = members.filter(isShared);
  const pairs = [
    ...members.map(({ path, v1 }) => [path.join('.'), v1 ?? path.join('.')] as const),
    ...only.map((alone) => [alone.keep, displaced(alone, shared, 'v1').to] as const),
  ];
  return pairs
    .map(([v2, v1]) => (wanted === 'v1' ? [v2, v1] : [v1, v2]) satisfies readonly string[])
    .map(([from = '', to = '']) => `readonly ${propertyKey(from)}: ${stringLiteral(to)};`)
    .join(' ');
}
