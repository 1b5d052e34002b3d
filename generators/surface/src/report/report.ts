import { compareCodeUnits, stringLiteral } from '@installatron-openapi/generate-kit';
import ts from 'typescript-5.9';
import type { Entry } from '../package/entries.ts';
import { type Contents, closureOf } from './closure.ts';
import type { Exports } from './exports.ts';
import { exportLine, importLines, isSaidAtDeclaration, namespaceLines } from './lines.ts';
import { compareThings, type Names, nameThings } from './names.ts';
import { deprecation, type Namer, printDeclaration } from './print.ts';
import type { NamedAt } from './references.ts';
import type { OwnThing, Thing } from './thing.ts';

/** All that a report needs to know of an entry. */
export type EntrySource = {
  readonly entry: Entry;
  readonly exports: Exports;
  readonly augmentations: readonly ts.ModuleDeclaration[];
  /** What a node names. A thing of another entry is foreign here. */
  readonly namedAt: NamedAt;
  /** The exports of a file that is named as a whole: `export * as codecs from './codecs.ts'`. */
  readonly exportsOf: (file: ts.SourceFile) => Exports;
};

/**
 * The report of one entry: TypeScript, which the writer formats. Everything exported by name, then what is not exported but
 * leant on, then what is added to other modules.
 */
export function reportOf(source: EntrySource): string {
  const { entry, exports, augmentations, namedAt } = source;
  const roots = { nodes: augmentations, things: ownThings(exports) };
  const { things, globals } = closureOf(roots, (thing) => contentsOf(thing, source), namedAt);
  const names = nameThings(things, exports, globals);
  const printer = createPrinter(names, source);
  const exported = exportBlocks(exports, names, printer);
  const declared = new Set(exported.declared);
  const internal = [...things]
    .filter((thing) => thing.kind === 'own')
    .filter((thing) => !declared.has(thing));
  return [
    `// What ${stringLiteral(entry.specifier)} exports.`,
    importLines(things, names).join('\n'),
    ...(exported.blocks.length === 0 ? ['export {};'] : exported.blocks),
    ...section('Not exported, but leant on:', internal.toSorted(compareThings).map(printer.thing)),
    ...section('Added to other modules:', augmentations.map(printer.augmentation).toSorted(compareCodeUnits)),
  ].join('\n\n');
}

function ownThings({ named }: Exports): readonly Thing[] {
  return [...named.values()].map(({ thing }) => thing).filter(({ kind }) => kind === 'own');
}

function contentsOf(thing: Thing, { exportsOf }: EntrySource): Contents {
  if (thing.kind === 'foreign') return { nodes: [], things: [] };
  const nodes = thing.declarations.filter((node) => !ts.isSourceFile(node));
  const files = thing.declarations.filter(ts.isSourceFile).map(exportsOf);
  return { nodes, things: files.flatMap(({ named }) => [...named.values()].map((found) => found.thing)) };
}

type Printer = {
  readonly thing: (thing: OwnThing) => string;
  readonly exported: (thing: OwnThing) => string;
  readonly augmentation: (node: ts.ModuleDeclaration) => string;
};

function createPrinter(names: Names, { namedAt, exportsOf }: EntrySource): Printer {
  const namer: Namer = (node) => {
    const named = namedAt(node);
    return named === undefined || named === 'global' ? undefined : names.get(named);
  };
  const print = (thing: OwnThing, keyword: string) => {
    const name = names.get(thing) ?? thing.name;
    const lines = thing.declarations.map((node) => {
      if (ts.isSourceFile(node)) return `${keyword}${namespaceLines(name, exportsOf(node), names)}`;
      return `${deprecation(node)}${keyword}${printDeclaration(node, name, namer)}`;
    });
    return lines.join('\n');
  };
  return {
    thing: (thing) => print(thing, ''),
    exported: (thing) => print(thing, 'export '),
    augmentation: (node) => printDeclaration(node, node.name.text, namer),
  };
}

function exportBlocks(
  { named, whole }: Exports,
  names: Names,
  printer: Printer,
): { readonly blocks: readonly string[]; readonly declared: readonly Thing[] } {
  const sorted = [...named].toSorted(([a], [b]) => compareCodeUnits(a, b));
  const blocks: string[] = [...whole].toSorted(compareCodeUnits);
  const declared: Thing[] = [];
  for (const [name, found] of sorted) {
    const { thing } = found;
    if (thing.kind === 'own' && isSaidAtDeclaration(name, found, names)) {
      blocks.push(printer.exported(thing));
      declared.push(thing);
    } else blocks.push(exportLine(name, found, names));
  }
  return { blocks, declared };
}

function section(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`// ${title}`, ...blocks];
}
