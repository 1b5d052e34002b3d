import ts from 'typescript-5.9';
import type { Finder } from './find.ts';
import { isRelative } from './program.ts';
import type { Thing } from './thing.ts';

/** A place where a declaration names a thing: by an identifier, or by `import('./file.ts').Name`. */
export type NamingNode = ts.Identifier | ts.ImportTypeNode;

/** What a node names: a thing, something of the language and its library, or nothing for members and parameters. */
export type NamedAt = (node: NamingNode) => Thing | 'global' | undefined;

/** Asks the checker what nodes name, and the finder what that is. */
export function createNamedAt(checker: ts.TypeChecker, find: Finder): NamedAt {
  return (node) => {
    const symbol = checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : firstName(node));
    // The library is not read, so nobody declares what is in it.
    if (symbol?.declarations === undefined) return isFreeName(node) ? 'global' : undefined;
    return find(symbol)?.thing;
  };
}

/** The nodes below one that name something by themselves; in `a.b.c` that is `a` alone. */
export function namingNodes(node: ts.Node): readonly NamingNode[] {
  const found: NamingNode[] = [];
  const visit = (part: ts.Node): void => {
    if (isNaming(part)) found.push(part);
    if (ts.isImportTypeNode(part)) part.typeArguments?.forEach(visit);
    else ts.forEachChild(part, visit);
  };
  visit(node);
  return found;
}

function isNaming(node: ts.Node): node is NamingNode {
  return ts.isIdentifier(node) ? !isQualified(node) : ts.isImportTypeNode(node) && isOwnImport(node);
}

// Where only a type or a value of the scope can stand.
function isFreeName(node: NamingNode): boolean {
  const { parent } = node;
  return (
    ts.isTypeReferenceNode(parent) ||
    ts.isTypeQueryNode(parent) ||
    ts.isExpressionWithTypeArguments(parent) ||
    (ts.isQualifiedName(parent) && parent.left === node)
  );
}

/** Whether `import('…')` leads to a file of the package itself. */
export function isOwnImport({ argument }: ts.ImportTypeNode): boolean {
  return (
    ts.isLiteralTypeNode(argument) &&
    ts.isStringLiteral(argument.literal) &&
    isRelative(argument.literal.text)
  );
}

/** Whether an identifier is looked up in what stands before it: `b` in `a.b`. */
export function isQualified(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isQualifiedName(parent) && parent.right === node) ||
    (ts.isPropertyAccessExpression(parent) && parent.name === node)
  );
}

/** In `import('./file.ts').a.b` it is `a`; in a bare `import('./file.ts')` the file. */
function firstName({ qualifier, argument }: ts.ImportTypeNode): ts.Node {
  if (qualifier === undefined) return ts.isLiteralTypeNode(argument) ? argument.literal : argument;
  let name = qualifier;
  while (ts.isQualifiedName(name)) name = name.left;
  return name;
}
