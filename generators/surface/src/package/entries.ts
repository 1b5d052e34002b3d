import {
  compareCodeUnits,
  type Diagnostic,
  DiagnosticsError,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '@installatron-openapi/generate-kit';

/** A way into a package that has types: one member of its `exports`. */
export type Entry = {
  /** As `exports` has it: `.` or `./commands`. */
  readonly subpath: string;
  /** As others import it: `@installatron-openapi/renames/commands`. */
  readonly specifier: string;
  /** Its declarations, relative to the package: `dist/commands/index.d.ts`. */
  readonly declarations: string;
};

/**
 * The entries of a package that have types, by subpath. Those without, such as a JSON file, have no shape to report.
 *
 * @throws DiagnosticsError for a pattern (`./*`): it would make every file of the package an entry.
 */
export function readEntries(manifest: JsonObject): readonly Entry[] {
  const name = stringMember(manifest, 'name') ?? '';
  return Object.entries(exportsOf(manifest))
    .flatMap(([subpath, target]) => {
      const declarations = typesOf(target);
      if (declarations === undefined) return [];
      if (subpath.includes('*')) throw new DiagnosticsError([pattern(subpath)]);
      return { subpath, specifier: name + subpath.slice(1), declarations: declarations.replace(/^\.\//, '') };
    })
    .toSorted((a, b) => compareCodeUnits(a.subpath, b.subpath));
}

/** `exports` may be the target of the one entry itself, without a map around it. */
function exportsOf(manifest: JsonObject): JsonObject {
  const map = objectMember(manifest, 'exports');
  return Object.keys(map).some((key) => !key.startsWith('.')) ? { '.': map } : map;
}

/** The first `types` of a target, looking into its conditions in the order in which a compiler does. */
function typesOf(target: JsonValue | undefined): string | undefined {
  if (!isObject(target)) return undefined;
  for (const [condition, value] of Object.entries(target)) {
    const found =
      condition === 'types' && typeof value === 'string' ? value : typesOf(member(target, condition));
    if (found !== undefined) return found;
  }
  return undefined;
}

function pattern(subpath: string): Diagnostic {
  return {
    code: 'rule/surface-pattern',
    severity: 'error',
    message: `The entry ${JSON.stringify(subpath)} of exports is a pattern.`,
    remedy: 'Name each entry: what is public must be a list that a person decided on.',
    pointer: '/exports',
    file: 'package.json',
  };
}
