import {
  arrayMember,
  type Diagnostic,
  DiagnosticsError,
  type JsonObject,
  type JsonValue,
  problem,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/**
 * The trees `paths`, `components` and `operations` of a document, by openapi-typescript.
 *
 * `defaultNonNullable` is off because a member with a default may still be left out of a request; `alphabetize`
 * because the order of keys in a spec means nothing.
 *
 * @throws DiagnosticsError when openapi-typescript cannot read the document.
 */
export async function rawTypes(document: JsonObject): Promise<string> {
  try {
    return astToString(await nodesOf(document));
  } catch (error) {
    throw new DiagnosticsError([failure(error)]);
  }
}

function failure(error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return problem('tool-failed', `openapi-typescript cannot read this document: ${reason}.`, { pointer: '' });
}

function nodesOf(document: JsonObject) {
  return openapiTS(JSON.stringify(document), {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum(schemaValue(schema)),
  });
}

// openapi-typescript has types of its own for schemas; extensions are not among them.
function schemaValue(schema: unknown): JsonValue {
  return JSON.parse(JSON.stringify(schema));
}

/**
 * Known values stay in the editor's completion, unknown ones stay allowed: `'a' | 'b' | (string & {})`. Numbers are known
 * the same way; where they may come as strings of digits, both types stay open.
 */
function openEnum(schema: JsonValue): ts.TypeNode | undefined {
  const known = arrayMember(schema, 'x-extensible-enum').flatMap(literal);
  if (known.length === 0) return undefined;
  const { factory } = ts;
  const types = typesOf(schema);
  const open = openTypes.filter(([type]) => types.includes(type)).map(([, keyword]) => openType(keyword));
  const isNullable = types.includes('null');
  const nothing = isNullable ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...known, ...(open.length === 0 ? [anyString()] : open), ...nothing]);
}

const openTypes = [
  ['integer', ts.SyntaxKind.NumberKeyword],
  ['number', ts.SyntaxKind.NumberKeyword],
  ['string', ts.SyntaxKind.StringKeyword],
] as const;

type OpenKeyword = (typeof openTypes)[number][1];

function anyString(): ts.TypeNode {
  return openType(ts.SyntaxKind.StringKeyword);
}

/** `(string & {})`: any string, and yet the literals beside it are not swallowed. */
function openType(keyword: OpenKeyword): ts.TypeNode {
  const { factory } = ts;
  const any = factory.createKeywordTypeNode(keyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([any, factory.createTypeLiteralNode([])]),
  );
}

function literal(value: JsonValue): readonly ts.TypeNode[] {
  const { factory } = ts;
  if (typeof value === 'string') {
    return [factory.createLiteralTypeNode(factory.createStringLiteral(value))];
  }
  if (typeof value !== 'number') return [];
  const positive = factory.createNumericLiteral(Math.abs(value));
  const signed =
    value < 0 ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, positive) : positive;
  return [factory.createLiteralTypeNode(signed)];
}

function typesOf(schema: JsonValue): readonly string[] {
  const single = stringMember(schema, 'type');
  return single === undefined ? stringsMember(schema, 'type') : [single];
}
