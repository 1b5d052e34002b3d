import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { JsonValue } from '@installatron-openapi/generate-kit';

// The libraries that the command `changeset` is made of. Its own `status` compares with the branch main, which a checkout
// of a pull request does not have; reading the folder needs no branch.
const command = createRequire(import.meta.url).resolve('@changesets/cli/package.json');
const ofCommand = createRequire(command);

/** Packages as the libraries hand them to each other: not looked into here. */
type Packages = { readonly rootDir: string };

type Libraries = {
  readonly getPackages: (root: string) => Promise<Packages>;
  readonly readConfig: (
    root: string,
    packages: Packages,
  ) => Promise<{ readonly config: object | undefined; readonly errors: readonly string[] | undefined }>;
  readonly readChangesets: (root: string) => Promise<readonly object[]>;
  readonly assembleReleasePlan: (
    changesets: readonly object[],
    packages: Packages,
    config: object,
    preState: undefined,
  ) => JsonValue;
};

/** Loads what `changeset version` would use, at the versions it would use. */
export async function loadLibraries(): Promise<Libraries> {
  return {
    ...(await load('@manypkg/get-packages')),
    ...(await load('@changesets/config')),
    ...(await load('@changesets/read')),
    ...(await load('@changesets/assemble-release-plan')),
  };
}

// `import` of a computed name is untyped: `Libraries` says what is used of it, and the tests that it is there.
function load(name: string) {
  return import(pathToFileURL(ofCommand.resolve(name)).href);
}
