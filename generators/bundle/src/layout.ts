import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import {
  type Diagnostic,
  member,
  objectMember,
  placeIn,
  problem,
  type SourceFile,
  type SpecSource,
  splitReference,
  stringMember,
} from '@installatron-openapi/generate-kit';

/**
 * Holds the files of a spec to the layout that `spec/README.md` promises: a path file is named after its path, a
 * component file after its component, and no component file lies about unused.
 */
export function checkLayout(spec: SpecSource): readonly Diagnostic[] {
  return [...checkPathNames(spec.entry), ...checkComponentNames(spec), ...checkUnused(spec)];
}

/** `/installs/{id}/plugins` is `paths/installs_{id}_plugins.yaml`. */
function checkPathNames(entry: SourceFile): readonly Diagnostic[] {
  const paths = objectMember(entry.value, 'paths');
  return Object.keys(paths).flatMap((path) => {
    const reference = stringMember(member(paths, path), '$ref');
    const wanted = `paths/${path.slice(1).replaceAll('/', '_')}.yaml`;
    if (reference === undefined || splitReference(reference).file === wanted) return [];
    const message = `${path} is described in ${JSON.stringify(reference)}, not in ${JSON.stringify(wanted)}.`;
    return problem('path-misnamed', message, placeIn(entry, ['paths', path]));
  });
}

const pascalCase = /^[A-Z][A-Za-z0-9]*$/;

function checkComponentNames(spec: SpecSource): readonly Diagnostic[] {
  return componentFiles(spec)
    .filter((file) => !pascalCase.test(basename(file.path, extname(file.path))))
    .map((file) => {
      const message = `${JSON.stringify(basename(file.path))} is not a component name in PascalCase.`;
      return problem('component-misnamed', message, placeIn(file, []));
    });
}

function componentFiles(spec: SpecSource): readonly SourceFile[] {
  const folder = join(dirname(spec.entry.path), 'components') + sep;
  return [...spec.files.values()].filter((file) => file.path.startsWith(folder));
}

/** Files of the spec's folders that no `$ref` reaches. */
function checkUnused(spec: SpecSource): readonly Diagnostic[] {
  const root = dirname(spec.entry.path);
  return ['paths', 'components']
    .flatMap((folder) => yamlFilesIn(join(root, folder)))
    .filter((path) => !spec.files.has(path))
    .map((path) =>
      problem('component-unused', `Nothing refers to ${relative(root, path)}.`, {
        pointer: '',
        file: path,
        line: 1,
        column: 1,
      }),
    );
}

function yamlFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => join(folder, path));
}
