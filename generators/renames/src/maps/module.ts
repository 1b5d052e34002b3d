import type { GeneratedFile, VersionsModel } from '@installatron-openapi/generate-kit';
import { mapsData } from './data.ts';
import { typescriptLiteral } from './literal.ts';

/** The module with the constant `maps`, whose type holds every name and value. */
export function mapModules(versions: VersionsModel): readonly GeneratedFile[] {
  const content = [
    "import type { VersionMaps } from '../maps/types.ts';",
    '',
    '/** What version 1 has in place of the things of version 2, as the spec says it. */',
    `export const maps = ${typescriptLiteral(mapsData(versions))} as const satisfies VersionMaps;`,
    '',
  ].join('\n');
  return [{ path: 'maps.gen.ts', content }];
}
