import {
  allocateNames,
  changedResources,
  type GeneratedFile,
  type ResourceModel,
  stringLiteral,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';
import { answersModule } from './answers.ts';
import type { ConverterOptions } from './imports.ts';
import { converterModule } from './module.ts';
import { converterName } from './names.ts';
import { registryModule } from './registry.ts';

const preset: ConverterOptions = {
  runtime: '..',
  v1Types: '@installatron-openapi/types/v1',
  v2Types: '@installatron-openapi/types',
};

/**
 * The converters, a module for each resource; what `convert` and the converters of whole answers need to know; and an
 * index of what users call by name.
 *
 * @throws DiagnosticsError when the converters of two resources would have one name.
 */
export function generateConverters(
  { resources, operations }: VersionsModel,
  options: Partial<ConverterOptions> = {},
): readonly GeneratedFile[] {
  const given = { ...preset, ...options };
  allocateNames(resources, (name) => converterName(name, 'v2'));
  const changed = changedResources(resources);
  const modules = resources.map((resource) => ({
    resource,
    file: converterModule(resource, changed, given),
  }));
  return [
    ...modules.map(({ file }) => file),
    registryModule(resources, given),
    answersModule(operations),
    {
      path: 'converters.gen.ts',
      content: modules.map(({ resource, file }) => exportsOf(resource, file)).join('\n'),
    },
  ];
}

function exportsOf({ name }: ResourceModel, { path }: GeneratedFile): string {
  return `export { ${converterName(name, 'v1')}, ${converterName(name, 'v2')} } from ${stringLiteral(`./${path}`)};`;
}
