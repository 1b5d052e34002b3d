// Read by pnpm when it packs (see pack.ts): what a tarball says of its package.
const { SOURCE_REPOSITORY: repository, SOURCE_DIRECTORY: directory } = process.env;

export const hooks = {
  /**
   * The manifest of a tarball: without what only this workspace can use, with the changelog among the files.
   *
   * A provenance statement is accepted only for a manifest that names the repository it was built in.
   */
  beforePacking({ devDependencies: _, scripts: __, ...manifest }) {
    return {
      ...manifest,
      files: [...(manifest.files ?? []), 'CHANGELOG.md'],
      ...(repository === '' ? {} : { repository: { type: 'git', url: `git+${repository}.git`, directory } }),
    };
  },
};
