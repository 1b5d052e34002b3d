/** From what a document says of version 1 to what converts between the versions. */
import type { GeneratedFile, VersionsModel } from '@installatron-openapi/generate-kit';
import { commandModules } from './commands/module.ts';
import { generateConverters } from './converters/generate.ts';
import { mapModules } from './maps/module.ts';

export { generateConverters } from './converters/generate.ts';
export type { ConverterOptions } from './converters/imports.ts';
export { dataFiles as generateRenameData } from './maps/files.ts';

/** All generated modules of the package: converters, maps, and the tables of commands. */
export function generateRenames(versions: VersionsModel): readonly GeneratedFile[] {
  return [...generateConverters(versions), ...mapModules(versions), ...commandModules(versions)];
}
