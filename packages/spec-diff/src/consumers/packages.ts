import { compareText, type JsonValue, stringMember } from '../json/value.ts';
import type { Bump, ReportedPackage, SurfaceChange } from '../report/report.ts';
import { parseFile } from '../source/file.ts';
import type { Tree } from '../source/tree.ts';
import { changesetsOf } from './changesets.ts';
import { compareSurfaces } from './compare-surfaces.ts';
import { readSurface } from './surface.ts';

/** A package of a repository, and the report on each of its entries, by what it is imported from. */
type Package = {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly entries: ReadonlyMap<string, string>;
};

type Packages = ReadonlyMap<string, Package>;

/**
 * The packages whose public surface differs, with the bump that this asks for and the one that the changesets say.
 *
 * @returns undefined where no package has a report of its surface.
 */
export function comparePackages(base: Tree, head: Tree): readonly ReportedPackage[] | undefined {
  const before = readPackages(base);
  const after = readPackages(head);
  if (before.size === 0 && after.size === 0) return undefined;
  const declared = changesetsOf(base, head);
  return [...before.values()].flatMap((older): readonly ReportedPackage[] => {
    const newer = after.get(older.name) ?? renamed(older, before, after);
    const changes = changesBetween(older, newer);
    if (changes.length === 0) return [];
    // What is no more gets no version, and no changeset may name it.
    if (newer === undefined) return [{ ...about(older), needs: 'none', declared: 'none', changes }];
    const needs = bumpFor(changes, newer.version);
    return [{ ...about(newer), needs, declared: declared.get(newer.name) ?? 'none', changes }];
  });
}

/** A package in the same folder with a name that is new. */
function renamed({ folder }: Package, before: Packages, after: Packages): Package | undefined {
  return [...after.values()].find((each) => each.folder === folder && !before.has(each.name));
}

function about({ name, version }: Package): Pick<ReportedPackage, 'name' | 'version'> {
  return { name, version };
}

/**
 * By the rules of semantic versions; before 1.0.0 a breaking change is `minor` and all else `patch`. What changed may break
 * somebody: a light look at declarations cannot tell.
 */
function bumpFor(changes: readonly SurfaceChange[], version: string): Bump {
  const breaks = changes.some(({ change }) => change !== 'added');
  if (version.startsWith('0.')) return breaks ? 'minor' : 'patch';
  return breaks ? 'major' : 'minor';
}

function changesBetween(older: Package, newer: Package | undefined): readonly SurfaceChange[] {
  const entries = [...new Set([...older.entries.keys(), ...(newer?.entries.keys() ?? [])])].toSorted(
    compareText,
  );
  return entries.flatMap((from): readonly SurfaceChange[] => {
    const before = older.entries.get(from);
    const after = newer?.entries.get(from);
    if (before === undefined) return [{ change: 'added', kind: 'entry point', name: from, from }];
    if (after === undefined) return [{ change: 'removed', kind: 'entry point', name: from, from }];
    return before === after ? [] : compareSurfaces(readSurface(before), readSurface(after), from);
  });
}

function readPackages(tree: Tree): Packages {
  const reports = tree.list('packages').flatMap((path) => readReportPath(path) ?? []);
  const folders = [...Map.groupBy(reports, ({ folder }) => folder)].toSorted(([a], [b]) => compareText(a, b));
  const texts = tree.readAll([
    ...folders.map(([folder]) => manifestOf(folder)),
    ...reports.map(({ path }) => path),
  ]);
  return new Map(
    folders.map(([folder, own]) => {
      const manifest = readManifest(tree, folder, texts.get(manifestOf(folder)));
      const name = stringMember(manifest, 'name') ?? folder;
      const entries = own.map(({ path, entry }) => {
        const from = entry === 'index' ? name : `${name}/${entry}`;
        return [from, texts.get(path) ?? ''] as const;
      });
      const version = stringMember(manifest, 'version') ?? '';
      return [name, { folder, name, version, entries: new Map(entries) }];
    }),
  );
}

function manifestOf(folder: string): string {
  return `packages/${folder}/package.json`;
}

function readManifest(tree: Tree, folder: string, text: string | undefined): JsonValue {
  const path = manifestOf(folder);
  return text === undefined ? null : parseFile(path, text, tree.nameOf(path)).value;
}

function readReportPath(path: string) {
  const { folder, entry } =
    /^packages\/(?<folder>[^/]+)\/surface\/(?<entry>[^/]+)\.gen\.ts$/.exec(path)?.groups ?? {};
  return folder === undefined || entry === undefined ? undefined : { path, folder, entry };
}
