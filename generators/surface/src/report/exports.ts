import { stringLiteral } from '@installatron-openapi/generate-kit';
import ts from 'typescript-5.9';
import type { Finder } from './find.ts';
import { isRelative } from './program.ts';
import type { Found } from './thing.ts';

/** What a file gives to those who import it. */
export type Exports = {
  readonly named: ReadonlyMap<string, Found>;
  /** Statements that give on all of another package, whatever it may be. */
  readonly whole: readonly string[];
};

/** The exports of a file, its own and those of the files it gives on. */
export function readExports(checker: ts.TypeChecker, find: Finder, file: ts.SourceFile): Exports {
  const typeOnly = typeOnlyNames(checker, file, []);
  const named = exportsOf(checker, file).map((symbol) => {
    const found = find(symbol);
    if (found === undefined)
      throw new Error(`${file.fileName} exports ${symbol.name}, which is nowhere declared.`);
    return [symbol.name, typeOnly.has(symbol.name) ? { ...found, isTypeOnly: true } : found] as const;
  });
  return { named: new Map(named), whole: [...new Set(wholePackages(checker, file, []))] };
}

function exportsOf(checker: ts.TypeChecker, file: ts.SourceFile): readonly ts.Symbol[] {
  const symbol = checker.getSymbolAtLocation(file);
  return symbol === undefined ? [] : checker.getExportsOfModule(symbol);
}

/** The names that come by `export type *` only: classes among them cannot be constructed. */
function typeOnlyNames(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  above: readonly ts.SourceFile[],
): ReadonlySet<string> {
  const explicit = checker.getSymbolAtLocation(file)?.exports;
  const names = starsOf(checker, file).flatMap(({ isTypeOnly, target }) => {
    if (target === undefined || above.includes(target)) return [];
    if (isTypeOnly) return exportsOf(checker, target).map(({ name }) => name);
    return [...typeOnlyNames(checker, target, [...above, file])];
  });
  return new Set(names.filter((name) => explicit?.has(ts.escapeLeadingUnderscores(name)) !== true));
}

function wholePackages(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  above: readonly ts.SourceFile[],
): readonly string[] {
  return starsOf(checker, file).flatMap(({ module, isTypeOnly, target }) => {
    if (!isRelative(module)) return `export ${isTypeOnly ? 'type ' : ''}* from ${stringLiteral(module)};`;
    return target === undefined || above.includes(target)
      ? []
      : wholePackages(checker, target, [...above, file]);
  });
}

type Star = {
  readonly module: string;
  readonly isTypeOnly: boolean;
  readonly target: ts.SourceFile | undefined;
};

function starsOf(checker: ts.TypeChecker, file: ts.SourceFile): readonly Star[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause !== undefined) return [];
    const { moduleSpecifier, isTypeOnly } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    return { module: moduleSpecifier.text, isTypeOnly, target: fileAt(checker, moduleSpecifier) };
  });
}

/** The file of the package that a module specifier names. */
export function fileAt(checker: ts.TypeChecker, specifier: ts.Node): ts.SourceFile | undefined {
  return checker.getSymbolAtLocation(specifier)?.declarations?.find(ts.isSourceFile);
}
