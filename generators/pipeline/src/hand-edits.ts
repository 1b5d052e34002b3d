import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Diagnostic, generatedFilesIn, isUntouched, problem } from '@installatron-openapi/generate-kit';

/**
 * Generated files that somebody edited.
 *
 * Looked for before turbo starts: a cache hit restores a generated file without asking the writer of the kit, and
 * the edit would be gone.
 */
export function findHandEdits(root: string): readonly Diagnostic[] {
  return generatedFiles(root)
    .filter((file) => !isUntouched(readFileSync(join(root, file), 'utf8')))
    .map((file) =>
      problem('generated-edited', `${posix.basename(file)} was changed after it was generated.`, {
        pointer: '',
        file: join(root, file),
      }),
    );
}

// The maps as data have the names that their readers look for, so nothing in them says that they are generated.
const alone = ['packages/renames/maps.json', 'packages/renames/maps.php'];

/** The generated files of the repository, relative to its root. */
function generatedFiles(root: string): readonly string[] {
  const packages = readdirSync(join(root, 'packages'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const folders = [
    ...packages.flatMap(({ name }) => [`packages/${name}/src/generated`, `packages/${name}/surface`]),
    'docs/migration',
  ];
  return [
    ...folders.flatMap((folder) => generatedFilesIn(join(root, folder)).map((file) => `${folder}/${file}`)),
    ...alone.filter((file) => existsSync(join(root, file))),
  ];
}
