import type { Conversion } from './conversion/conversion.ts';
import { within } from './conversion/findings.ts';
import type { ConvertOptions, Version } from './conversion/issue.ts';
import { run } from './conversion/run.ts';
import { conversions, type ResourceTypes } from './generated/resources.gen.ts';

/** A resource that has converters: `install`, `log-entry`. */
export type ResourceName = keyof ResourceTypes;

/** Takes a value of the type `unknown` and no other, so that no mistake in a known type slips through. */
export type Unchecked<Value> = unknown extends Value ? unknown : never;

/** The version that is not wanted. */
export type OtherVersion<Wanted extends Version> = Exclude<Version, Wanted>;

/**
 * A resource, or a list of it, in the version that is wanted.
 *
 * Nothing is changed in what is given, and nothing is lost. Members that no version knows go over as they are, the same
 * objects and not copies of them. The order of members may change.
 *
 * @throws TypeError for a resource or a version that does not exist.
 * @throws ConversionError in strict mode, when there are issues, with those of all items.
 */
export function convert<Resource extends ResourceName, Wanted extends Version>(
  resource: Resource,
  wanted: Wanted,
  value: readonly ResourceTypes[Resource][OtherVersion<Wanted>][],
  options?: ConvertOptions,
): ResourceTypes[Resource][Wanted][];
export function convert<Resource extends ResourceName, Wanted extends Version>(
  resource: Resource,
  wanted: Wanted,
  value: ResourceTypes[Resource][OtherVersion<Wanted>],
  options?: ConvertOptions,
): ResourceTypes[Resource][Wanted];
/** For a value that nobody has looked at yet, such as JSON from elsewhere: neither is what comes of it. */
export function convert<Value>(
  resource: ResourceName,
  wanted: Version,
  value: Value & Unchecked<Value>,
  options?: ConvertOptions,
): unknown;
export function convert(
  resource: ResourceName,
  wanted: Version,
  value: unknown,
  options?: ConvertOptions,
): unknown {
  return run(eachOf(conversionOf(resource, wanted)), value, options);
}

/** A conversion of one value, or of each of a list. */
export function eachOf(conversion: Conversion): Conversion {
  return (value) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => within([String(index)], () => conversion(item)))
      : conversion(value);
}

/** @throws TypeError for a resource or a version that does not exist. */
export function conversionOf(resource: ResourceName, wanted: Version): Conversion {
  if (!Object.hasOwn(conversions, resource)) {
    throw new TypeError(
      `No resource is called ${resource}: there are ${Object.keys(conversions).join(', ')}.`,
    );
  }
  if (wanted === 'v1' || wanted === 'v2') return conversions[resource][wanted];
  throw new TypeError(`No version is called ${String(wanted)}: there are v1 and v2.`);
}
