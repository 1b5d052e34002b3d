import { type Diagnostic, DiagnosticsError } from '@installatron-openapi/generate-kit';

/** What can stand in the way of a release. The kit's catalogue holds the problems of specs, so the texts are here. */
const remedies = {
  'manifest-incomplete': 'Give the manifest a name and a version, or make the package private.',
  'dist-missing': 'Run `npm run generate`: it builds every package.',
  'dist-stale': 'Delete the folder dist and run `npm run generate`: compiling removes nothing.',
  'pack-failed': 'Read what pnpm said; `pnpm install` brings the pinned one.',
  'changeset-invalid': 'Correct the changeset, or the file config.json beside it.',
  'changeset-pending':
    'Take it into the versions with `changeset version`, as .changeset/README.md shows; commit and push that first.',
  uncommitted: 'Commit or stash it: what goes out must be what is committed.',
  'git-failed': 'Release from a checkout of the repository.',
  'registry-silent':
    'See that the registry of `npm config get registry` can be reached, then run this again.',
  'publish-failed':
    'Mend what npm says, then run this again: it goes on with the packages that did not go out.',
} as const;

type ReleaseProblem = keyof typeof remedies;

/** One problem of a release, at the file or folder it is about. */
export function releaseProblem(code: ReleaseProblem, message: string, file: string): Diagnostic {
  return {
    code: `rule/release-${code}`,
    severity: 'error',
    message,
    remedy: remedies[code],
    pointer: '',
    file,
  };
}

/** Stops the command with one problem. */
export function refuse(code: ReleaseProblem, message: string, file: string): never {
  throw new DiagnosticsError([releaseProblem(code, message, file)]);
}
