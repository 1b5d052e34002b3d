import {
  type ApiInput,
  type Diagnostic,
  formatPointer,
  isArray,
  isObject,
  type JsonValue,
  type OperationModel,
  type PointerPath,
  problem,
} from '@installatron-openapi/generate-kit';

/**
 * Names that openapi-typescript 7.13 mangles or crashes on, found before it is started: a crash inside of it ends the
 * process without a word about the spec.
 */
export function findUnsupportedNames({ document, model }: ApiInput): readonly Diagnostic[] {
  return [...model.operations.flatMap(checkOperationId), ...inheritedNames(document, [])];
}

// It makes a reference of the operationId and decodes it again.
function checkOperationId({ operationId, pointer }: OperationModel): readonly Diagnostic[] {
  if (/^[\w.~:/?@!$&'()*+,;=[\]-]+$/.test(operationId)) return [];
  const message = `The operationId ${JSON.stringify(operationId)} cannot stand in a reference.`;
  return [problem('name-unsupported', message, { pointer: formatPointer(pointer) })];
}

const payloads = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

// It looks names up in plain objects, and finds what every object inherits.
function inheritedNames(value: JsonValue, path: PointerPath): readonly Diagnostic[] {
  if (isArray(value)) return value.flatMap((item, index) => inheritedNames(item, [...path, String(index)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = [...path, key];
    if (key in {}) return [inherited(key, place)];
    return payloads.has(key) ? [] : inheritedNames(child, place);
  });
}

function inherited(key: string, path: PointerPath): Diagnostic {
  const message = `${JSON.stringify(key)} is a name that every object of JavaScript has already.`;
  return problem('name-unsupported', message, { pointer: formatPointer(path) });
}
