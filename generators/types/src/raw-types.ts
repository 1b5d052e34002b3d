import {
  type Diagnostic,
  DiagnosticsError,
  type JsonObject,
  type JsonValue,
  problem,
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

/** Known values stay in the editor's completion, unknown ones stay allowed: `'a' | 'b' | (string & {})`. */
function openEnum(schema: JsonValue): ts.TypeNode | undefined {
  const known = stringsMember(schema, 'x-extensible-enum');
  if (known.length === 0) return undefined;
  const { factory } = ts;
  const anyString = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const open = factory.createIntersectionTypeNode([anyString, factory.createTypeLiteralNode([])]);
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(open)]);
}
