import { basename, isAbsolute } from 'node:path';
import { type Diagnostic, problem, throwIfErrors } from '@installatron-openapi/generate-kit';
import ts from 'typescript-5.9';

// Without the library of the language and without other packages: a report must not depend on their versions.
const options: ts.CompilerOptions = {
  noLib: true,
  noEmit: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2024,
  allowImportingTsExtensions: true,
  preserveSymlinks: true,
};

/**
 * The declarations that some files are made of: these files and what they import from beside them. Other packages are
 * names only.
 *
 * @param files absolute paths.
 * @throws DiagnosticsError when one of the files is missing or no TypeScript.
 */
export function readDeclarations(files: readonly string[]): ts.Program {
  const missing: Diagnostic[] = [];
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({ text }) => {
      if (!isRelative(text)) return { resolvedModule: undefined };
      const found = ts.resolveModuleName(text, importer, options, host);
      if (found.resolvedModule === undefined)
        missing.push(absent(importer, `It imports ${text}, which is not there.`));
      return found;
    });
  const program = ts.createProgram({ rootNames: files, options, host });
  const unread = files.filter((file) => program.getSourceFile(file) === undefined).map(unbuilt);
  throwIfErrors([...unread, ...missing, ...program.getSyntacticDiagnostics().map(invalid)]);
  return program;
}

/** Whether an import leads to a file beside the importing one, and not to another package. */
export function isRelative(specifier: string): boolean {
  return /^\.\.?(\/|$)/.test(specifier) || isAbsolute(specifier);
}

function unbuilt(file: string): Diagnostic {
  return absent(file, `${basename(file)} is not there.`);
}

function absent(file: string, message: string): Diagnostic {
  const remedy = 'Build the package first: the report is made of its declarations.';
  return { ...problem('file-missing', message, { pointer: '', file }), remedy };
}

function invalid({ file, start = 0, messageText }: ts.DiagnosticWithLocation): Diagnostic {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return {
    code: 'rule/surface-syntax',
    severity: 'error',
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
    remedy: 'Build the package again: a compiler never writes this.',
    pointer: '',
    file: file.fileName,
    line: line + 1,
    column: character + 1,
  };
}
