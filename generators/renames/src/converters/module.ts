import {
  docComment,
  fileName,
  type GeneratedFile,
  type ResourceModel,
  stringLiteral,
} from '@installatron-openapi/generate-kit';
import { type Direction, isShared } from './direction.ts';
import { fillFunction } from './fill.ts';
import { type ConverterOptions, importsFor } from './imports.ts';
import { conversionName, converterName, type LocalNames, localNames } from './names.ts';
import { foreignNames, keyCode, stepsOf } from './steps.ts';
import { readBody, valueFunction, writeBody } from './values.ts';

/** The module of one resource: a converter to each version. */
export function converterModule(resource: ResourceModel, options: ConverterOptions): GeneratedFile {
  const names = localNames(resource);
  const code = [
    ...keys(resource, names),
    ...valueFunctions(names),
    ...converter(resource, 'v2', names),
    ...converter(resource, 'v1', names),
  ].join('\n\n');
  return {
    path: `${fileName(resource.name)}.gen.ts`,
    content: `${importsFor(resource, code, options).join('\n')}\n\n${code}\n`,
  };
}

function flattenedKeys({ members }: ResourceModel): readonly (readonly [string, string])[] {
  return members.filter(isShared).flatMap(({ path }) => (path.length === 2 ? [path] : []));
}

function keys(resource: ResourceModel, names: LocalNames): readonly string[] {
  return flattenedKeys(resource).map(
    (path) => `const ${names.key(path)} = [${path.map(stringLiteral).join(', ')}] as const;`,
  );
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

function converter(resource: ResourceModel, wanted: Direction, names: LocalNames): readonly string[] {
  const [given, made] = wanted === 'v2' ? ['Version1', 'Version2'] : ['Version2', 'Version1'];
  const conversion = conversionName(resource.name, wanted);
  const flattened = flattenedKeys(resource).map((path) => keyCode(path, names));
  const plan = [
    `resource: ${stringLiteral(resource.name)}`,
    `wanted: ${stringLiteral(wanted)}`,
    `steps: [${stepsOf(resource, wanted, names).join(', ')}]`,
    `foreign: [${foreignNames(resource, wanted, names).join(', ')}]`,
    `shape: ${flattened.length === 0 ? 'flat' : `nested([${flattened.join(', ')}])`}`,
  ];
  const [from, to] = wanted === 'v2' ? ['1', '2'] : ['2', '1'];
  const comment = `The ${resource.name} of version ${from} as that of version ${to}.\n\n@throws ConversionError in strict mode, when there are issues.`;
  return [
    `export const ${conversion}: Conversion = /* @__PURE__ */ conversion(() => ({ ${plan.join(', ')} }), ${fillFunction(resource, wanted, names)});`,
    `${docComment(comment)}\nexport function ${converterName(resource.name, wanted)}(value: ${given}, options?: ConvertOptions): ${made} {\n  return run(${conversion}, value, options);\n}`,
  ];
}
