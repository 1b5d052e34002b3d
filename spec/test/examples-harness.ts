import {
  arrayMember,
  formatPointer,
  isObject,
  type JsonValue,
  member,
  type OpenApiDocument,
  type PointerPath,
  parsePointer,
  stringMember,
  valueAt,
} from '@installatron-openapi/generate-kit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** A value that a document shows, and where the schema it must fit stands. */
type Shown = { readonly place: PointerPath; readonly schema: PointerPath; readonly value: JsonValue };

// Listed one by one, so that a slip of the pen in an extension is an unknown keyword and fails.
const extensions = ['x-confidence', 'x-extensible-enum'];

/** Says of values of a document whether they fit, by the document's own schemas and JSON Schema 2020-12. */
export class ExampleChecker {
  readonly #document: OpenApiDocument;
  readonly #ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  });

  constructor(document: OpenApiDocument) {
    this.#document = document;
    // ajv takes the document for a schema, so that the references in it can be resolved.
    for (const keyword of [...extensions, ...Object.keys(document)]) this.#ajv.addKeyword(keyword);
    formats.default(this.#ajv);
    this.#ajv.addSchema(document, 'openapi.json');
  }

  /** What is wrong with the examples of an operation: parameters, request and answers. */
  operationFaults(path: string, method: string): readonly string[] {
    const place = this.#follow(['paths', path, method]);
    const parameters = [this.#follow(['paths', path]), place].flatMap((owner) =>
      this.#children([...owner, 'parameters']),
    );
    const bodies = [this.#follow([...place, 'requestBody']), ...this.#children([...place, 'responses'])];
    const media = bodies.flatMap((body) => this.#children([...body, 'content']));
    return this.#faults([...parameters, ...media].flatMap((owner) => this.#shownBeside(owner)));
  }

  /** What is wrong with a component schema itself, and with the examples and defaults in it. */
  schemaFaults(name: string): readonly string[] {
    const path = ['components', 'schemas', name];
    const schema = valueAt(this.#document, path);
    if (!isObject(schema) || this.#ajv.validateSchema(schema) !== true) return [this.#ajv.errorsText()];
    return this.#faults(this.#shownInSchema(path));
  }

  /** The values of a parameter or a media type, and of the schema that is written there. */
  #shownBeside(owner: PointerPath): readonly Shown[] {
    const schema = [...owner, 'schema'];
    const named = this.#children([...owner, 'examples']).map((example) => [...example, 'value']);
    const places = [[...owner, 'example'], ...named];
    return [...places.flatMap((place) => this.#shown(place, schema)), ...this.#shownInSchema(schema)];
  }

  #shownInSchema(schema: PointerPath): readonly Shown[] {
    const value = valueAt(this.#document, schema);
    if (!isObject(value)) return [];
    const examples = arrayMember(value, 'examples').map((_, index) => [...schema, 'examples', String(index)]);
    return [
      ...[...examples, [...schema, 'default']].flatMap((place) => this.#shown(place, schema)),
      ...subschemas(value).flatMap((keys) => this.#shownInSchema([...schema, ...keys])),
    ];
  }

  #shown(place: PointerPath, schema: PointerPath): readonly Shown[] {
    const value = valueAt(this.#document, place);
    return value === undefined ? [] : [{ place, schema, value }];
  }

  #faults(shown: readonly Shown[]): readonly string[] {
    return shown.flatMap(({ place, schema, value }) => {
      const validate = this.#ajv.compile({ $ref: `openapi.json#${encodePointer(schema)}` });
      return validate(value) ? [] : [`${formatPointer(place)}: ${this.#ajv.errorsText(validate.errors)}`];
    });
  }

  /** The places below a place, each behind its `$ref`. */
  #children(path: PointerPath): readonly PointerPath[] {
    const value = valueAt(this.#document, path) ?? null;
    return value === null ? [] : Object.keys(value).map((key) => this.#follow([...path, key]));
  }

  #follow(path: PointerPath): PointerPath {
    const target = stringMember(valueAt(this.#document, path), '$ref');
    return target === undefined ? path : this.#follow(parsePointer(target.slice(1)));
  }
}

function encodePointer(path: PointerPath): string {
  return formatPointer(path).split('/').map(encodeURIComponent).join('/');
}

const one = ['items', 'contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'];
const several = ['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'prefixItems', '$defs'];

/** The ways to the schemas directly inside a schema; a `$ref` is looked at where it leads to. */
function subschemas(schema: JsonValue): readonly PointerPath[] {
  const single = one.filter((key) => isObject(member(schema, key))).map((key) => [key]);
  const lists = several.flatMap((key) => Object.keys(member(schema, key) ?? {}).map((name) => [key, name]));
  return [...single, ...lists];
}
