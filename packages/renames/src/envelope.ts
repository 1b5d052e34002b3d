import type { Conversion } from './conversion/conversion.ts';
import { within } from './conversion/findings.ts';
import type { ConvertOptions, Version } from './conversion/issue.ts';
import { isObject } from './conversion/members.ts';
import { run } from './conversion/run.ts';
import { conversionOf, eachOf, type ResourceName, type Unchecked } from './convert.ts';
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
  options?: ConvertOptions,
): unknown {
  if (!Object.hasOwn(answerPlaces, operationId))
    throw new TypeError(`No operation is called ${operationId}.`);
  const places: readonly AnswerPlace[] = answerPlaces[operationId];
  const convertAll: Conversion = (answer) =>
    places.reduce(
      (given, { path, resource }) => replaceAt(given, path, ifThere(eachOf(conversionOf(resource, wanted)))),
      answer,
    );
  return run(convertAll, envelope, options);
}

/** A copy in which what the path leads to is another one; the same object if it leads nowhere. */
function replaceAt(
  given: unknown,
  [name, ...rest]: readonly string[],
  replace: (value: unknown) => unknown,
): unknown {
  if (name === undefined) return replace(given);
  if (!isObject(given) || !Object.hasOwn(given, name)) return given;
  const members = new Map(Object.entries(given));
  members.set(
    name,
    within([name], () => replaceAt(given[name], rest, replace)),
  );
  return Object.fromEntries(members);
}

/** An answer may say that there is nothing. */
function ifThere(conversion: Conversion): Conversion {
  return (value) => (value === null || value === undefined ? value : conversion(value));
}
