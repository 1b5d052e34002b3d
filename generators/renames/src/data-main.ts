import { buildVersions, runGenerator } from '@installatron-openapi/generate-kit';
import { dataFileNames, dataFiles } from './maps/files.ts';

// The folder is that of the package, most of which people wrote: so only the listed names are the command's own.
await runGenerator({
  name: 'generate-rename-data',
  summary: `Writes the maps between the versions as data: ${dataFileNames.join(' and ')}.`,
  generate: ({ document }) => dataFiles(buildVersions(document)),
  names: dataFileNames,
});
