import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { OpenApiDocument } from '../document/read.ts';
import { formatPointer, type PointerPath } from '../json/pointer.ts';
import {
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
  stringsMember,
} from '../json/value.ts';
import { type Confidence, confidences } from '../model/model.ts';
import { codecNames } from './codecs.ts';
import type { ValueRule } from './model.ts';
import { chainOf } from './parts.ts';

/** What the `x-v1` of a member says, before it is known what the member is. */
export type Statement = {
  readonly name: string | undefined;
  readonly also: readonly string[];
  readonly absent: boolean;
  readonly flatten: boolean;
  readonly rule: ValueRule;
  readonly types: readonly string[] | undefined;
  readonly confidence: Confidence;
  readonly pointer: PointerPath;
};

/** What was read, and what is wrong with it. */
export type Read<Result> = { readonly result: Result; readonly problems: readonly Diagnostic[] };

/**
 * Reads the `x-v1` of a member: its own, or that of what its `$ref` leads to.
 *
 * A member that says nothing counts as `same`, and that is a problem: nobody has thought about it.
 *
 * @param blamed what it is called, and where it is to be said.
 */
export function readStatement(
  document: OpenApiDocument,
  declared: JsonValue | undefined,
  pointer: PointerPath,
  blamed: { readonly name: string; readonly pointer: PointerPath },
): Read<Statement> {
  const chain = chainOf(document, declared, pointer);
  const found = chain.find(({ value }) => Object.hasOwn(value, 'x-v1'));
  const fallback = memberConfidence(chain.map(({ value }) => value));
  if (found === undefined) {
    const message = `${JSON.stringify(blamed.name)} does not say what version 1 has in its place.`;
    return {
      result: same(pointer, fallback),
      problems: [problem('v1-unstated', message, { pointer: formatPointer(blamed.pointer) })],
    };
  }
  return readForm(member(found.value, 'x-v1'), [...found.pointer, 'x-v1'], fallback);
}

function readForm(said: JsonValue | undefined, pointer: PointerPath, fallback: Confidence): Read<Statement> {
  if (said === 'same') return { result: same(pointer, fallback), problems: [] };
  if (!isObject(said)) {
    const message = `x-v1 is ${JSON.stringify(said)}, which is none of the forms it can have on a member.`;
    return {
      result: same(pointer, fallback),
      problems: [problem('v1-form', message, { pointer: formatPointer(pointer) })],
    };
  }
  const { result: rule, problems } = readRule(said, pointer);
  return {
    result: {
      name: stringMember(said, 'name'),
      also: stringsMember(said, 'also'),
      absent: member(said, 'absent') === true,
      flatten: member(said, 'flatten') === true,
      rule,
      types: readTypes(said),
      confidence: saidConfidence(said) ?? fallback,
      pointer,
    },
    problems,
  };
}

function same(pointer: PointerPath, confidence: Confidence): Statement {
  return {
    name: undefined,
    also: [],
    absent: false,
    flatten: false,
    rule: { kind: 'same' },
    types: undefined,
    confidence,
    pointer,
  };
}

// A renamed member that comes from the vendor's notes says nothing: documented is what silence means there, too.
function memberConfidence(chain: readonly JsonObject[]): Confidence {
  const said = chain.map((value) => stringMember(value, 'x-confidence')).find((found) => found !== undefined);
  return confidences.find((confidence) => confidence === said) ?? 'documented';
}

/** The `confidence` inside of an `x-v1`. */
export function saidConfidence(said: JsonValue | undefined): Confidence | undefined {
  return confidences.find((confidence) => confidence === stringMember(said, 'confidence'));
}

/** JSON types, from `type: string` or `type: [integer, string]`. */
export function readTypes(said: JsonObject): readonly string[] | undefined {
  const single = stringMember(said, 'type');
  if (single !== undefined) return [single];
  return Object.hasOwn(said, 'type') ? stringsMember(said, 'type') : undefined;
}

function readRule(said: JsonObject, pointer: PointerPath): Read<ValueRule> {
  if (Object.hasOwn(said, 'codec')) return readCodec(member(said, 'codec'), pointer);
  if (!Object.hasOwn(said, 'values')) return { result: { kind: 'same' }, problems: [] };
  return { result: readValues(said), problems: [] };
}

function readCodec(said: JsonValue | undefined, pointer: PointerPath): Read<ValueRule> {
  const codec = codecNames.find((name) => name === said);
  if (codec !== undefined) return { result: { kind: 'codec', codec }, problems: [] };
  const message = `There is no codec ${JSON.stringify(said)}; the codecs are ${codecNames.join(', ')}.`;
  return {
    result: { kind: 'same' },
    problems: [problem('v1-codec', message, { pointer: formatPointer([...pointer, 'codec']) })],
  };
}

function readValues(said: JsonObject): ValueRule {
  const values = objectMember(said, 'values');
  const synonyms = objectMember(said, 'synonyms');
  const [carried] = Object.entries(objectMember(said, 'carries'));
  return {
    kind: 'values',
    values: Object.entries(values).flatMap(([v2, v1]) => (isScalar(v1) ? [{ v2, v1 }] : [])),
    synonyms: Object.entries(synonyms).flatMap(([word, meaning]) =>
      typeof meaning === 'string' ? [{ word, meaning }] : [],
    ),
    carries:
      carried !== undefined && typeof carried[1] === 'string'
        ? { word: carried[0], member: carried[1] }
        : undefined,
  };
}

export function isScalar(value: JsonValue | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
