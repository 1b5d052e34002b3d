import {
  arrayMember,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { Engine } from 'php-parser';

/** What a PHP sample would send. */
export type PhpRequest = {
  readonly address: JsonValue;
  /** Those that are written out; the key is not. */
  readonly headers: readonly JsonValue[];
  readonly body: JsonValue;
};

/**
 * Reads a PHP sample by the grammar of PHP.
 *
 * @throws Error when it is not PHP, or holds anything but calls with literals.
 */
export function phpCalls(sample: string): PhpRequest {
  const engine = new Engine({ parser: { suppressErrors: false }, ast: { withPositions: false } });
  const program: JsonValue = JSON.parse(JSON.stringify(engine.parseCode(sample, 'sample.php')));
  const expressions = arrayMember(program, 'children').map((statement) =>
    objectMember(statement, 'expression'),
  );
  const [init, setOptions] = expressions;
  const options = arrayMember(argument(setOptions, 1), 'items');
  const option = (name: string) =>
    objectMember(
      options.find((entry) => keyName(entry) === name),
      'value',
    );
  return {
    address: literal(argument(objectMember(init, 'right'), 0)),
    headers: arrayMember(option('CURLOPT_HTTPHEADER'), 'items')
      .map((item) => (isObject(member(item, 'value')) ? objectMember(item, 'value') : item))
      .filter((item) => stringMember(item, 'kind') === 'string')
      .map(literal),
    body: literal(argument(option('CURLOPT_POSTFIELDS'), 0)),
  };
}

function argument(call: JsonObject | undefined, index: number): JsonObject {
  const found = arrayMember(call, 'arguments')[index];
  return isObject(found) ? found : {};
}

function keyName(entry: JsonValue): string | undefined {
  return stringMember(objectMember(entry, 'key'), 'name');
}

const readers: Readonly<Record<string, (node: JsonObject) => JsonValue>> = {
  string: (node) => member(node, 'value') ?? null,
  boolean: (node) => member(node, 'value') ?? null,
  number: (node) => Number(member(node, 'value')),
  nullkeyword: () => null,
  unary: (node) => -Number(literal(objectMember(node, 'what'))),
  cast: (node) => pairs(objectMember(node, 'expr')),
  array: (node) => {
    const items = arrayMember(node, 'items');
    const isMap = items.some((item) => isObject(member(item, 'key')));
    return isMap ? pairs(node) : items.map((item) => literal(valueOfItem(item)));
  },
};

function literal(node: JsonValue): JsonValue {
  const kind = stringMember(node, 'kind') ?? 'nothing';
  const read = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  if (read === undefined || !isObject(node))
    throw new Error(`The sample holds ${kind} where a literal should be.`);
  return read(node);
}

function pairs(array: JsonObject): JsonObject {
  const entries = arrayMember(array, 'items').map((item) => [
    String(literal(objectMember(item, 'key'))),
    literal(objectMember(item, 'value')),
  ]);
  return Object.fromEntries(entries);
}

function valueOfItem(item: JsonValue): JsonValue {
  return stringMember(item, 'kind') === 'entry' ? objectMember(item, 'value') : item;
}
