import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, generatedFilesIn, isUntouched, problem } from '@installatron-openapi/generate-kit';

/**
 * Generated files that somebody edited.
 *
 * Looked for before turbo starts: a cache hit restores a generated file without asking the writer of the kit, and
 * the edit would be gone.
 */
export function findHandEdits(root: string): readonly Diagnostic[] {
  const packages = readdirSync(join(root, 'packages'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return packages.flatMap(({ name }) => {
    const folder = join(root, 'packages', name, 'src/generated');
    return generatedFilesIn(folder)
      .filter((file) => !isUntouched(readFileSync(join(folder, file), 'utf8')))
      .map((file) =>
        problem('generated-edited', `${file} was changed after it was generated.`, {
          pointer: '',
          file: join(folder, file),
        }),
      );
  });
}
