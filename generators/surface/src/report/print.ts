import { compareCodeUnits } from '@installatron-openapi/generate-kit';
import ts from 'typescript-5.9';
import { isOwnImport, isQualified, type NamingNode } from './references.ts';

/** The name by which a report knows what a node names; nothing where the node's own text stays. */
export type Namer = (node: NamingNode) => string | undefined;

/**
 * The declaration of a thing, under a name, as TypeScript that the formatter of the writer puts in shape: the words of the
 * `.d.ts` one by one, so that no comment and no layout comes along. `@deprecated` stays, without its text.
 *
 * Members and the parts of unions are sorted, for their order means nothing; overloads stay as they are.
 */
export function printDeclaration(declaration: ts.Declaration, name: string, namer: Namer): string {
  const words = ts.isVariableDeclaration(declaration)
    ? `${keywordOf(declaration)} ${print(declaration, namer)};`
    : partsOf(declaration)
        .filter((part) => !isOuterModifier(part))
        .map((part) => print(part, namer) + (isNameless(declaration, part) ? ` ${name}` : ''))
        .join(' ');
  const isAmbient = !ts.isTypeAliasDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration);
  return `${isAmbient ? 'declare ' : ''}${words}`;
}

/** The mark of what should no longer be used. */
export function deprecation(node: ts.Node): string {
  return ts.getJSDocDeprecatedTag(node) === undefined ? '' : '/** @deprecated */\n';
}

function keywordOf({ parent }: ts.VariableDeclaration): string {
  if ((parent.flags & ts.NodeFlags.Const) !== 0) return 'const';
  return (parent.flags & ts.NodeFlags.Let) === 0 ? 'var' : 'let';
}

const outerModifiers = new Set([
  ts.SyntaxKind.ExportKeyword,
  ts.SyntaxKind.DefaultKeyword,
  ts.SyntaxKind.DeclareKeyword,
]);

/** The parts of a node, its list of modifiers opened. */
function partsOf(node: ts.Node): readonly ts.Node[] {
  const [first, ...rest] = childrenOf(node);
  if (first === undefined) return [];
  return first.kind === ts.SyntaxKind.SyntaxList ? [...childrenOf(first), ...rest] : [first, ...rest];
}

// `export` is for the report to say; `declare` is written wherever it may stand.
function isOuterModifier({ kind }: ts.Node): boolean {
  return outerModifiers.has(kind);
}

/** `function` or `class` of an export by default that has no name. */
function isNameless(declaration: ts.Declaration, { kind }: ts.Node): boolean {
  const isKeyword = kind === ts.SyntaxKind.FunctionKeyword || kind === ts.SyntaxKind.ClassKeyword;
  return isKeyword && ts.getNameOfDeclaration(declaration) === undefined;
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  return node.getChildren().filter(({ kind }) => kind !== ts.SyntaxKind.JSDoc);
}

function print(node: ts.Node, namer: Namer): string {
  if (ts.isIdentifier(node)) return (isQualified(node) ? undefined : namer(node)) ?? node.text;
  if (ts.isUnionTypeNode(node)) return printUnion(node, namer);
  if (ts.isImportTypeNode(node) && isOwnImport(node)) return printImport(node, namer);
  const members = membersIn(node);
  if (members !== undefined) return printMembers(members, namer);
  const children = childrenOf(node);
  // A node without parts is a word, or a list of nothing.
  return children.length === 0 ? node.getText() : children.map((child) => print(child, namer)).join(' ');
}

function printUnion({ types }: ts.UnionTypeNode, namer: Namer): string {
  return types
    .map((type) => print(type, namer))
    .toSorted((a, b) => Number(nothings.has(a)) - Number(nothings.has(b)) || compareCodeUnits(a, b))
    .join(' | ');
}

// Last, where people write them.
const nothings = new Set(['null', 'undefined']);

function printImport(node: ts.ImportTypeNode, namer: Namer): string {
  const [, ...rest] = node.qualifier?.getText().split('.') ?? [];
  const name = [namer(node), ...rest].join('.');
  const given = node.typeArguments?.map((type) => print(type, namer)).join(', ');
  return `${node.isTypeOf ? 'typeof ' : ''}${name}${given === undefined ? '' : `<${given}>`}`;
}

type Member = ts.TypeElement | ts.ClassElement;

/** The members that a node is the list of; nothing for any other node. */
function membersIn(node: ts.Node): readonly Member[] | undefined {
  if (node.kind !== ts.SyntaxKind.SyntaxList) return undefined;
  const { parent } = node;
  const hasMembers =
    ts.isTypeLiteralNode(parent) || ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent);
  return hasMembers && parent.members.pos === node.pos ? [...parent.members] : undefined;
}

// A line break after the brace is what tells the formatter to give each member a line of its own.
function printMembers(members: readonly Member[], namer: Namer): string {
  const printed = members.map((member) => {
    const text = print(member, namer);
    return { key: sortKey(member, text), text: `${deprecation(member)}${text}\n` };
  });
  return `\n${printed
    .toSorted((a, b) => compareCodeUnits(a.key, b.key))
    .map(({ text }) => text)
    .join('')}`;
}

/** Members with one name, and calls, keep the order they have: among overloads, the first that fits is taken. */
function sortKey(member: Member, text: string): string {
  if (ts.isIndexSignatureDeclaration(member)) return ` ${text}`;
  const { name } = member;
  if (name === undefined) return '';
  return ts.isStringLiteral(name) || ts.isNumericLiteral(name) || ts.isIdentifier(name)
    ? name.text
    : name.getText();
}
