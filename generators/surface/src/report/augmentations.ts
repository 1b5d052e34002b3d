import ts from 'typescript-5.9';
import { fileAt } from './exports.ts';
import { isAugmentation } from './thing.ts';

/**
 * What the files behind an entry add to the modules of others and to the global scope (`declare module 'react'`,
 * `declare global`): whoever imports the entry has it, too.
 */
export function readAugmentations(
  checker: ts.TypeChecker,
  entry: ts.SourceFile,
): readonly ts.ModuleDeclaration[] {
  return filesBehind(checker, entry).flatMap((file) =>
    file.statements.filter(ts.isModuleDeclaration).filter(isAugmentation),
  );
}

function filesBehind(checker: ts.TypeChecker, entry: ts.SourceFile): readonly ts.SourceFile[] {
  const files = new Set([entry]);
  // The set grows while it is walked.
  for (const file of files) {
    for (const specifier of file.statements.flatMap(moduleSpecifierOf)) {
      const target = fileAt(checker, specifier);
      if (target !== undefined) files.add(target);
    }
  }
  return [...files];
}

function moduleSpecifierOf(statement: ts.Statement): readonly ts.Node[] {
  const isLink = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
  return isLink && statement.moduleSpecifier !== undefined ? [statement.moduleSpecifier] : [];
}
