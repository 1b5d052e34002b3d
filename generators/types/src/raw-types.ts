import type { JsonObject, JsonValue } from '@installatron-openapi/generate-kit';
import { stringsMember } from '@installatron-openapi/generate-kit';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/**
 * The trees `paths`, `components` and `operations` of a document, by openapi-typescript.
 *
 * `defaultNonNullable` is off because a member with a default may still be left out of a request; `alphabetize`
 * because the order of keys in a spec means nothing.
 */
export async function rawTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum(schemaValue(schema)),
  });
  return astToString(nodes);
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
