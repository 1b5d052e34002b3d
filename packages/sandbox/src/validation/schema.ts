import { operations } from '../generated/operations.gen.ts';
import { schemas } from '../generated/schemas.gen.ts';

/** As much of a JSON schema as is read here. */
export type Schema = {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
};

/** A schema, and where it stands: a JSON pointer into `schemaDocument`, as the fragment of a URI. */
export type PlacedSchema = { readonly schema: Schema; readonly pointer: string };

/** Everything that is generated from the spec, as one document: references in it are local to it. */
export const schemaDocument = { components: { schemas }, operations };

/** The schema that stands at the end of a chain of references. */
export function resolve(placed: PlacedSchema): PlacedSchema {
  const { $ref } = placed.schema;
  return $ref === undefined ? placed : resolve({ schema: schemaAt($ref), pointer: $ref });
}

/** One step down from a schema. */
export function placedIn(
  { pointer }: PlacedSchema,
  schema: Schema,
  ...path: readonly string[]
): PlacedSchema {
  return { schema, pointer: [pointer, ...path.map(pointerToken)].join('/') };
}

/** What a reference of the generated document leads to. The generator writes none that leads nowhere. */
function schemaAt($ref: string): Schema {
  const name = decodeURIComponent($ref.slice($ref.lastIndexOf('/') + 1));
  return schemaOf(schemas[name.replaceAll('~1', '/').replaceAll('~0', '~')]);
}

/** The one place where generated data is taken for a schema: the linted spec is where it comes from. */
export function schemaOf(generated: unknown): Schema {
  return generated as Schema;
}

function pointerToken(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
