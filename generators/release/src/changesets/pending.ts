import { join } from 'node:path';
import { arrayMember, type JsonValue, stringMember } from '@installatron-openapi/generate-kit';
import { refuse } from '../problems.ts';
import { loadLibraries } from './libraries.ts';

/** A changeset that no release has taken yet. */
export type Changeset = {
  /** The name of its file in `.changeset`, without `.md`. */
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: string }[];
};

/** What `changeset version` would make of a package. */
export type Bump = {
  readonly name: string;
  readonly type: string;
  readonly oldVersion: string;
  readonly newVersion: string;
};

export type Pending = { readonly changesets: readonly Changeset[]; readonly bumps: readonly Bump[] };

/**
 * The changesets in `.changeset` and what they will make of the versions.
 *
 * @throws DiagnosticsError when a changeset or the configuration is not valid, or names a package that there is not.
 */
export async function pendingChangesets(root: string): Promise<Pending> {
  const plan = await releasePlan(root);
  return {
    changesets: arrayMember(plan, 'changesets').map((changeset) => ({
      id: stringMember(changeset, 'id') ?? '',
      summary: stringMember(changeset, 'summary') ?? '',
      releases: arrayMember(changeset, 'releases').map((release) => ({
        name: stringMember(release, 'name') ?? '',
        type: stringMember(release, 'type') ?? '',
      })),
    })),
    // Private packages that use a changed one are listed, too, with the type none.
    bumps: arrayMember(plan, 'releases')
      .map(readBump)
      .filter(({ type }) => type !== 'none'),
  };
}

async function releasePlan(root: string): Promise<JsonValue> {
  const folder = join(root, '.changeset');
  const { getPackages, readConfig, readChangesets, assembleReleasePlan } = await loadLibraries();
  try {
    const packages = await getPackages(root);
    const { config, errors = [] } = await readConfig(root, packages);
    if (config === undefined) throw new Error(errors.join('; '));
    return assembleReleasePlan(await readChangesets(root), packages, config, undefined);
  } catch (error) {
    return refuse('changeset-invalid', error instanceof Error ? error.message : String(error), folder);
  }
}

function readBump(release: JsonValue): Bump {
  return {
    name: stringMember(release, 'name') ?? '',
    type: stringMember(release, 'type') ?? '',
    oldVersion: stringMember(release, 'oldVersion') ?? '',
    newVersion: stringMember(release, 'newVersion') ?? '',
  };
}
