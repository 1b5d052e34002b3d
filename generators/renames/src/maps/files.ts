import type { GeneratedFile, VersionsModel } from '@installatron-openapi/generate-kit';
import { mapsData } from './data.ts';
import { jsonLiteral } from './literal.ts';
import { phpLiteral } from './php.ts';

/** Names of all files that hold the maps as data, in the folder of the package. */
export const dataFileNames = ['maps.json', 'maps.php'] as const;

/** The maps for those who do not write TypeScript. */
export function dataFiles(versions: VersionsModel): readonly GeneratedFile[] {
  const maps = mapsData(versions);
  return [
    { path: 'maps.json', content: jsonLiteral({ $schema: './maps.schema.json', ...maps }) },
    { path: 'maps.php', content: `<?php\n\nreturn ${phpLiteral(maps)};\n` },
  ];
}
