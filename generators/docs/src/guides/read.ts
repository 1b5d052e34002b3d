import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '@installatron-openapi/generate-kit';

/** A guide as it was written. */
export type GuideSource = {
  /** Relative to the folder of the guides, with `/`. */
  readonly path: string;
  readonly text: string;
};

const folders = ['', 'migration', 'decisions'];

/** The markdown files of a folder of guides and of the folders of further pages in it, by name. */
export function readGuides(root: string): readonly GuideSource[] {
  return folders.flatMap((folder) =>
    markdownFilesIn(join(root, folder)).map((name) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      return { path, text: readFileSync(join(root, path), 'utf8') };
    }),
  );
}

function markdownFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted(compareCodeUnits);
}
