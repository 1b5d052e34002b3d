import type { SurfaceKind } from '../report/report.ts';

/** Something that a package exports, and all that says what it is. */
export type Exported = { readonly kind: SurfaceKind; readonly text: string };

/** What an entry of a package exports, by its name. */
export type Surface = ReadonlyMap<string, Exported>;

/**
 * Reads a report of `generators/surface`: TypeScript in which each declaration begins a line and goes on indented. That is all
 * that is looked at. What somebody makes of such a file by hand is at worst compared as one text.
 */
export function readSurface(text: string): Surface {
  const declarations = declarationsIn(text);
  const leantOn = new Map(
    declarations.flatMap((each) => (each.isExported ? [] : [[each.name, each.text] as const])),
  );
  return new Map(
    declarations
      .filter(({ isExported }) => isExported)
      .flatMap((declaration) => partsOf(declaration))
      .map(({ name, kind, text: own }) => [name, { kind, text: withLeantOn(own, leantOn) }]),
  );
}

type Declaration = { readonly isExported: boolean; readonly name: string; readonly text: string };

function declarationsIn(text: string): readonly Declaration[] {
  return text.split(/\n(?=\S)(?![)}\]>])/).flatMap((block) => readDeclaration(block.trimEnd()));
}

const opening =
  /^(?<exported>export )?(?:declare )?(?:default )?(?:abstract )?(?:type|interface|class|function|const|enum|namespace) (?<name>[\w$]+)/;

function readDeclaration(text: string): readonly Declaration[] {
  const { exported, name } = opening.exec(text)?.groups ?? {};
  if (name !== undefined) return [{ isExported: exported !== undefined, name, text }];
  const [, names] = /^export (?:type )?\{([^}]*)\}/.exec(text) ?? [];
  return (names ?? '')
    .split(',')
    .map((part) => part.split(' as ').at(-1)?.trim() ?? '')
    .filter((part) => part !== '')
    .map((part) => ({ isExported: true, name: part, text }));
}

type Part = Exported & { readonly name: string };

/** A constant that is a table of tables is known by its entries: `maps.resources.install`. */
function partsOf(declaration: Declaration): readonly Part[] {
  const { name, text } = declaration;
  const entries = /^export declare const [\w$]+: \{\n/.test(text) ? entriesOf(name, text) : [];
  return entries.length > 0 ? entries : [{ name, kind: kindOf(declaration), text }];
}

function entriesOf(name: string, text: string): readonly Part[] {
  return blocksAt('  ', text).flatMap((block) => {
    const outer = `${name}.${block.name}`;
    const inner = /: \{$/.test(block.firstLine) ? blocksAt('    ', block.text) : [];
    const found =
      inner.length > 0
        ? inner.map((part) => ({ ...part, name: `${outer}.${part.name}` }))
        : [{ ...block, name: outer }];
    return found.map(({ name: full, text: own }) => ({ name: full, kind: 'map entry', text: own }) as const);
  });
}

type Block = { readonly name: string; readonly firstLine: string; readonly text: string };

/** The members of an object type whose lines begin with so many blanks. */
function blocksAt(indentation: string, text: string): readonly Block[] {
  const start = new RegExp(`\\n(?=${indentation}(?:readonly )?['"\\w$])`);
  return text
    .split(start)
    .slice(1)
    .flatMap((block) => {
      const firstLine = block.split('\n')[0] ?? '';
      const [, quoted, plain] = /^ *(?:readonly )?(?:'([^']*)'|([\w$]+))\??:/.exec(firstLine) ?? [];
      const name = quoted ?? plain;
      return name === undefined ? [] : [{ name, firstLine, text: block }];
    });
}

function kindOf({ name, text }: Declaration): SurfaceKind {
  if (/^use[A-Z]/.test(name)) return 'hook';
  if (/^export (declare )?(abstract )?(type|interface|class) /.test(text)) return 'type';
  // Operations of the client are constants that can be called.
  if (/^export (declare )?function |^export declare const [\w$]+: \w*Operation</.test(text))
    return 'function';
  if (text.startsWith('export {')) return /^[A-Z]/.test(name) ? 'type' : 'function';
  return 'constant';
}

/** What is not exported is part of what leans on it. */
function withLeantOn(own: string, leantOn: ReadonlyMap<string, string>): string {
  const found = new Set<string>();
  const pending = [own];
  // The list grows while it is walked.
  for (const text of pending) {
    for (const [word] of text.matchAll(/[\w$]+/g)) {
      const declaration = leantOn.get(word);
      if (declaration === undefined || found.has(declaration)) continue;
      found.add(declaration);
      pending.push(declaration);
    }
  }
  return [own, ...[...found].toSorted()].join('\n');
}
