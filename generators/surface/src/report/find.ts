import ts from 'typescript-5.9';
import { isRelative } from './program.ts';
import { type ForeignThing, type Found, type OwnThing, type Thing, topStatement } from './thing.ts';

/** Finds the thing behind a symbol: nothing for members, type parameters and what the language brings along. */
export type Finder = (symbol: ts.Symbol) => Found | undefined;

/** A finder that gives the same thing each time it is asked for it, by whatever way. */
export function createFinder(checker: ts.TypeChecker): Finder {
  const own = new Map<ts.Symbol, OwnThing>();
  const foreign = new Map<string, ForeignThing>();

  function find(start: ts.Symbol, isTypeOnly: boolean): Found | undefined {
    const symbol = checker.getExportSymbolOfSymbol(start);
    if ((symbol.flags & ts.SymbolFlags.Alias) === 0)
      return withThing(remembered(own, symbol, ownThing), isTypeOnly);
    const link = symbol.declarations?.[0];
    const only = isTypeOnly || (link !== undefined && ts.isTypeOnlyImportOrExportDeclaration(link));
    const imported = link && foreignImport(link);
    if (imported !== undefined) {
      return withThing(
        remembered(foreign, `${imported.module}\n${imported.name}`, () => imported),
        only,
      );
    }
    const next = checker.getImmediateAliasedSymbol(symbol);
    return next && find(next, only);
  }

  return (symbol) => find(symbol, false);
}

function withThing(thing: Thing | undefined, isTypeOnly: boolean): Found | undefined {
  return thing && { thing, isTypeOnly };
}

function remembered<Key, Value>(
  known: Map<Key, Value>,
  key: Key,
  make: (key: Key) => Value | undefined,
): Value | undefined {
  const value = known.get(key) ?? make(key);
  if (value !== undefined) known.set(key, value);
  return value;
}

function ownThing(symbol: ts.Symbol): OwnThing | undefined {
  const declarations = (symbol.declarations ?? []).filter(
    (declaration) => ts.isSourceFile(declaration) || topStatement(declaration) !== undefined,
  );
  const [first] = declarations;
  if (first === undefined) return undefined;
  const file = first.getSourceFile().fileName;
  const hasValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  return { kind: 'own', name: nameOf(symbol, first), file, declarations, hasValue };
}

function nameOf(symbol: ts.Symbol, declaration: ts.Declaration): string {
  if (ts.isSourceFile(declaration)) {
    const stem =
      declaration.fileName
        .split('/')
        .at(-1)
        ?.replace(/\.d\.[cm]?ts$/, '') ?? '';
    return stem.replaceAll(/\W/g, '_').replace(/^(?=\d|$)/, '_');
  }
  // An export by default need not have a name.
  return ts.getNameOfDeclaration(declaration)?.getText() ?? `_${symbol.name}`;
}

/** What an import or a re-export of another package brings in; nothing where it leads to a file of this one. */
function foreignImport(link: ts.Declaration): ForeignThing | undefined {
  const statement = ts.findAncestor(
    link,
    (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node),
  );
  if (statement === undefined || !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)))
    return undefined;
  const { moduleSpecifier } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return undefined;
  return isRelative(moduleSpecifier.text)
    ? undefined
    : { kind: 'foreign', module: moduleSpecifier.text, name: importedName(link) };
}

function importedName(link: ts.Declaration): string {
  if (ts.isImportSpecifier(link) || ts.isExportSpecifier(link)) return (link.propertyName ?? link.name).text;
  return ts.isImportClause(link) ? 'default' : '*';
}
