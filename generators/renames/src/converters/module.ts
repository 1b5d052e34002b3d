import {
  docComment,
  fileName,
  type GeneratedFile,
  type ResourceModel,
  stringLiteral,
} from '@installatron-openapi/generate-kit';
import { type Direction, displaced, ends, isShared } from './direction.ts';
import { fillFunction } from './fill.ts';
import { type ConverterOptions, importsFor } from './imports.ts';
import { conversionName, converterName, type LocalNames, localNames } from './names.ts';
import type { Way } from './reader.ts';
import { readBody, valueFunction, writeBody } from './values.ts';

/**
 * The module of one resource: a converter to each version.
 *
 * @param changed the resources that differ between the versions.
 */
export function converterModule(
  resource: ResourceModel,
  changed: ReadonlySet<string>,
  options: ConverterOptions,
): GeneratedFile {
  const names = localNames(resource);
  const code = [
    ...valueFunctions(names),
    ...converter(resource, { resource: resource.name, wanted: 'v2', names, changed }),
    ...converter(resource, { resource: resource.name, wanted: 'v1', names, changed }),
  ].join('\n\n');
  return {
    path: `${fileName(resource.name)}.gen.ts`,
    content: `${importsFor(resource, code, options).join('\n')}\n\n${code}\n`,
  };
}

function valueFunctions({ tables, readValue, writeValue }: LocalNames): readonly string[] {
  return tables.flatMap(({ member, table }) => {
    const name = member.path.join('.');
    return [
      valueFunction(readValue(member), `Reads ${name} as version 1 has it.`, readBody(table)),
      valueFunction(writeValue(member), `Writes ${name} as version 1 has it.`, writeBody(table)),
    ];
  });
}

function converter(resource: ResourceModel, way: Way): readonly string[] {
  const { wanted } = way;
  const [given, made] = wanted === 'v2' ? ['Version1', 'Version2'] : ['Version2', 'Version1'];
  const name = conversionName(resource.name, wanted);
  const details = [
    ...(wanted === 'v1' ? ['ownName'] : []),
    ...(hasChains(resource, wanted) ? [...(wanted === 'v1' ? [] : ['undefined']), 'isFreeInTime'] : []),
  ];
  const parts = [stringLiteral(resource.name), fillFunction(resource, way), ...details];
  const [from, to] = wanted === 'v2' ? ['1', '2'] : ['2', '1'];
  const comment = `The ${resource.name} of version ${from} as that of version ${to}.\n\n@throws ConversionError in strict mode, when there are issues.`;
  return [
    `export const ${name}: Conversion = /* @__PURE__ */ conversion(${parts.join(', ')});`,
    `${docComment(comment)}\nexport function ${converterName(resource.name, wanted)}(value: ${given}, options?: ConvertOptions): ${made} {\n  return run(${name}, value, options);\n}`,
  ];
}

/** Whether a member goes where another one comes from, which makes way. */
function hasChains({ members, only }: ResourceModel, wanted: Direction): boolean {
  const shared = members.filter(isShared);
  const moves = [
    ...shared.map((member) => ends(member, wanted)).map(({ from, to }) => [from.join('\n'), to.join('\n')]),
    ...only.map((alone) => displaced(alone, shared, wanted)).map(({ from, to }) => [from, to]),
  ].filter(([from, to]) => from !== to);
  const left = new Set(moves.map(([from]) => from));
  return moves.some(([, to]) => left.has(to));
}
