import type { Listener } from './conversion/carefully.ts';
import { type Conversion, isObject } from './conversion/conversion.ts';
import type { ConvertOptions, Version } from './conversion/issue.ts';
import { pointerTo } from './conversion/pointer.ts';
import { collectIssues, convertOne } from './conversion/run.ts';
import { conversionOf, type ResourceName, type Unchecked } from './convert.ts';
import { type AnswerMembers, answerPlaces } from './generated/answers.gen.ts';

/** Where a resource is in an answer: `path` leads to it, or to the list or map of them. */
export type AnswerPlace = {
  readonly path: readonly string[];
  readonly resource: ResourceName;
  readonly as: 'value' | 'items' | 'values';
};

/** An operation, by its operationId. */
export type AnsweringOperation = keyof typeof answerPlaces;

/** An answer with its resources in another version. */
export type Converted<Envelope, Operation extends AnsweringOperation, Wanted extends Version> = Omit<
  Envelope,
  keyof AnswerMembers<Wanted>[Operation]
> &
  AnswerMembers<Wanted>[Operation];

/**
 * A whole answer with the resources of version 1. What is in it besides is that of version 2, as answers of version 2 to
 * those who ask for version 1 have it, too. An answer without resources, such as that of an error, comes back as it is.
 *
 * @throws TypeError for an operation that does not exist.
 * @throws ConversionError in strict mode, when there are issues.
 */
export function envelopeToV1<
  Operation extends AnsweringOperation,
  Envelope extends AnswerMembers<'v2'>[Operation],
>(operationId: Operation, envelope: Envelope, options?: ConvertOptions): Converted<Envelope, Operation, 'v1'>;
/** For an answer that nobody has looked at yet: neither is what comes of it. */
export function envelopeToV1<Value>(
  operationId: AnsweringOperation,
  envelope: Value & Unchecked<Value>,
  options?: ConvertOptions,
): unknown;
export function envelopeToV1(
  operationId: AnsweringOperation,
  envelope: unknown,
  options?: ConvertOptions,
): unknown {
  return convertEnvelope(operationId, 'v1', envelope, options);
}

/**
 * A whole answer with the resources of version 2. What is in it besides stays as it is.
 *
 * @throws TypeError for an operation that does not exist.
 * @throws ConversionError in strict mode, when there are issues.
 */
export function envelopeToV2<
  Operation extends AnsweringOperation,
  Envelope extends AnswerMembers<'v1'>[Operation],
>(operationId: Operation, envelope: Envelope, options?: ConvertOptions): Converted<Envelope, Operation, 'v2'>;
/** For an answer that nobody has looked at yet: neither is what comes of it. */
export function envelopeToV2<Value>(
  operationId: AnsweringOperation,
  envelope: Value & Unchecked<Value>,
  options?: ConvertOptions,
): unknown;
export function envelopeToV2(
  operationId: AnsweringOperation,
  envelope: unknown,
  options?: ConvertOptions,
): unknown {
  return convertEnvelope(operationId, 'v2', envelope, options);
}

function convertEnvelope(
  operationId: AnsweringOperation,
  wanted: Version,
  envelope: unknown,
  options: ConvertOptions = {},
): unknown {
  if (!Object.hasOwn(answerPlaces, operationId))
    throw new TypeError(`No operation is called ${operationId}.`);
  const places: readonly AnswerPlace[] = answerPlaces[operationId];
  return collectIssues(options, (onIssue) =>
    places.reduce((given: unknown, { path, resource }) => {
      const conversion = conversionOf(resource, wanted);
      return replaceAt(given, path, '', (value, at) => convertFound(conversion, value, { onIssue }, at));
    }, envelope),
  );
}

/** A copy in which what the path leads to is another one; the same object if it leads nowhere. */
function replaceAt(
  given: unknown,
  [name, ...rest]: readonly string[],
  at: string,
  replace: (value: unknown, at: string) => unknown,
): unknown {
  if (name === undefined) return replace(given, at);
  if (!isObject(given) || !Object.hasOwn(given, name)) return given;
  const members = new Map(Object.entries(given));
  members.set(name, replaceAt(given[name], rest, at + pointerTo(name), replace));
  return Object.fromEntries(members);
}

/** Converts a resource, or each of a list. Version 1 may give a list where version 2 gives one, so either is taken. */
function convertFound(conversion: Conversion, value: unknown, listener: Listener, at: string): unknown {
  if (value === null || value === undefined) return value;
  if (!Array.isArray(value)) return convertOne(conversion, value, listener, at);
  return value.map((item: unknown, index) => convertOne(conversion, item, listener, `${at}/${index}`));
}
