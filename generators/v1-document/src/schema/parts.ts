import {
  arrayMember,
  isObject,
  type JsonObject,
  type JsonValue,
  type OpenApiDocument,
  resolveReference,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';

/** A part of a schema, and the component it is, where it is one. */
export type Part = { readonly value: JsonObject; readonly component: string | undefined };

type Pending = { readonly value: JsonValue | undefined; readonly component: string | undefined };

/** A schema with all that its `$ref` leads to and its `allOf` puts it together from, the outer ones first. */
export function partsOf(document: OpenApiDocument, schema: JsonValue | undefined): readonly Part[] {
  const parts: Part[] = [];
  const pending: Pending[] = [{ value: schema, component: undefined }];
  // The list grows while it is walked.
  for (const { value, component } of pending) {
    if (!isObject(value) || parts.some((part) => part.value === value)) continue;
    parts.push({ value, component });
    const reference = stringMember(value, '$ref');
    if (reference !== undefined) pending.push(targetOf(document, reference));
    pending.push(...arrayMember(value, 'allOf').map((part) => ({ value: part, component: undefined })));
  }
  return parts;
}

function targetOf(document: OpenApiDocument, reference: string): Pending {
  return { value: resolveReference(document, { $ref: reference }), component: componentName(reference) };
}

/** `Install` for `#/components/schemas/Install`. The name of a component needs no escaping in a reference. */
export function componentName(reference: string): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
}

/** The names of the components among the parts of a schema. */
export function componentNames(document: OpenApiDocument, schema: JsonValue | undefined): readonly string[] {
  return partsOf(document, schema).flatMap(({ component }) => (component === undefined ? [] : [component]));
}

/** The types a schema names. */
export function typesOf(schema: JsonObject): readonly string[] {
  const single = stringMember(schema, 'type');
  return single === undefined ? stringsMember(schema, 'type') : [single];
}
