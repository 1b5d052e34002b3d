import ts from 'typescript-5.9';

/** Something with a name of its own that declarations can be made of. */
export type Thing = OwnThing | ForeignThing;

/** What the package itself declares at the top of a file, or such a file as a whole (`export * as codecs`). */
export type OwnThing = {
  readonly kind: 'own';
  /** As its file calls it. */
  readonly name: string;
  readonly file: string;
  /** Several for overloads and for interfaces that are declared in parts. */
  readonly declarations: readonly ts.Declaration[];
  readonly hasValue: boolean;
};

/** What comes from another package. */
export type ForeignThing = {
  readonly kind: 'foreign';
  /** As it is imported: `react`. */
  readonly module: string;
  /** As the other package calls it; `default`, or `*` for the whole of it. */
  readonly name: string;
};

/** A thing, and whether the way there only leads to its type (`export type { … }`). */
export type Found = { readonly thing: Thing; readonly isTypeOnly: boolean };

/**
 * The statement at the top of a file that a declaration is, or is a part of; nothing for what lies deeper, or adds to what
 * others declare.
 */
export function topStatement(declaration: ts.Declaration): ts.Node | undefined {
  if (ts.isModuleDeclaration(declaration) && isAugmentation(declaration)) return undefined;
  const { parent } = declaration;
  const statement =
    parent !== undefined && ts.isVariableDeclarationList(parent) ? parent.parent : declaration;
  return statement.parent !== undefined && ts.isSourceFile(statement.parent) ? statement : undefined;
}

/** Whether it is `declare module '…'` or `declare global`: what such a statement holds, it adds to others. */
export function isAugmentation({ name, flags }: ts.ModuleDeclaration): boolean {
  return ts.isStringLiteral(name) || (flags & ts.NodeFlags.GlobalAugmentation) !== 0;
}
