import {
  arrayMember,
  type InputModel,
  type JsonObject,
  type OperationVersions,
  objectMember,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { resolved } from './document.ts';
import { anyJson, type Members, someOf } from './schema.ts';

/** A request of version 2, taken apart. */
export type ClientRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: Members;
  /** Undefined for methods that have none. */
  readonly body: Members | undefined;
  /** Whether it is sent as a POST that stands for its method. */
  readonly isOverridden: boolean;
  /** The version that is asked for, if one is. */
  readonly version: string | undefined;
};

/** How the values of a parameter come about. */
type Values = (input: InputModel) => fc.Arbitrary<unknown>;

/** Any request of an operation, with members that nobody knows where it takes those. */
export function anyRequest(
  { operation, inputs, openBody }: OperationVersions,
  values: Values,
): fc.Arbitrary<ClientRequest> {
  const at = (place: InputModel['in']) => inputs.filter((input) => input.in === place);
  const some = (place: InputModel['in']) =>
    someOf(at(place).map((input) => [input.path.join('.'), values(input)] as const));
  const unknown = fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'field_a', 'a/b~c'), anyJson, {
    maxKeys: openBody ? 2 : 0,
    noNullPrototype: true,
  });
  const path = fc
    .tuple(...at('path').map(() => segment))
    .map((values) =>
      values.reduce(
        (filled, value) => filled.replace(/\{\w+\}/, () => encodeURIComponent(value)),
        operation.path,
      ),
    );
  return fc.record({
    method: fc.constant<string>(operation.method),
    path,
    query: some('query'),
    body: operation.method === 'POST' ? fc.tuple(unknown, some('body')).map(merged) : fc.constant(undefined),
    isOverridden: fc.boolean(),
    version: fc.constantFrom(undefined, undefined, '2.0', '1.0'),
  });
}

function merged([first, second]: readonly [Members, Members]): Members {
  return Object.fromEntries([...Object.entries(first), ...Object.entries(second)]);
}

const segment = fc.oneof(
  fc.constantFrom('wordpress', 'a b', 'ä/ö', '0', 'false', 'x?y#z', '...', '__proto__', '%2e'),
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/^\.{1,2}$/.test(text)),
);

const word = fc
  .oneof(
    fc.constantFrom('0', 'no', 'false', 'none', 'schedule', 'a b', '__proto__'),
    fc.string({ minLength: 1 }),
  )
  .filter((text) => text.trim() !== '');

const sayableOfType: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: word,
  boolean: fc.boolean(),
  integer: fc.maxSafeInteger(),
  array: fc.array(fc.stringMatching(/^[a-z_]{1,8}$/), { maxLength: 3 }),
};

/** What version 1 has a way to say, as far as its rules tell: nothing empty, and no word that becomes another one. */
export function sayable({ schema, rule }: InputModel): fc.Arbitrary<unknown> {
  const synonyms = rule.kind === 'values' ? rule.synonyms.map((synonym) => synonym.word) : [];
  const words = wordsOf(schema).filter((found) => !synonyms.includes(String(found)));
  if (words.length > 0) return fc.constantFrom(...words);
  const types = typesOf(schema).filter((type) => type !== 'boolean' || rule.kind !== 'same');
  const values = types.flatMap((type) => sayableOfType[type] ?? []);
  // A switch without a rule is only on: version 1 takes what is off for not given.
  return values.length === 0 ? fc.constant(true) : fc.oneof(...values);
}

/** Whatever a client may send, but other spellings of the same in a query. */
export function wild({ in: place, schema, rule }: InputModel): fc.Arbitrary<unknown> {
  const synonyms = rule.kind === 'values' ? rule.synonyms.map((synonym) => synonym.word) : [];
  const isOther = (text: string) =>
    synonyms.includes(text) || (place === 'query' && typesOf(schema).some((type) => isSpelling(type, text)));
  return fc
    .oneof(anyJson, fc.constantFrom<unknown>('', null, ...wordsOf(schema)), fc.string())
    .filter((value) => !isOther(String(value)));
}

function isSpelling(type: string, text: string): boolean {
  if (type === 'boolean') return /^(0|1|true|false)$/i.test(text) && !/^(true|false)$/.test(text);
  return type === 'integer' && /^-?\d+$/.test(text) && String(Number(text)) !== text;
}

function wordsOf(schema: JsonObject): readonly unknown[] {
  const items = resolved(objectMember(schema, 'items'));
  const ofItems = [...arrayMember(items, 'enum'), ...arrayMember(items, 'x-extensible-enum')];
  if (ofItems.length > 0) return [[], ofItems.slice(0, 2), ofItems.slice(-1)];
  return [...arrayMember(schema, 'enum'), ...arrayMember(schema, 'x-extensible-enum')];
}

function typesOf(schema: JsonObject): readonly string[] {
  return [stringMember(schema, 'type') ?? stringsMember(schema, 'type')].flat();
}
