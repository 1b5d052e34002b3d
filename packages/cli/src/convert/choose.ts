import {
  type AnsweringOperation,
  type ConvertOptions,
  convert,
  envelopeToV1,
  envelopeToV2,
  maps,
  type ResourceName,
  type Version,
} from '@installatron-openapi/renames';
import { UsageError } from '../command/usage.ts';

/** Converts one value, or throws a `ConversionError`. */
export type Conversion = (value: unknown, options: ConvertOptions) => unknown;

/** What `--resource` takes. */
export const resourceNames: readonly string[] = Object.keys(maps.resources);

/**
 * The conversion that the options name: of a resource and of lists of it, or of whole answers.
 *
 * @throws UsageError when they name none, both, or one that does not exist.
 */
export function chooseConversion(
  wanted: Version,
  resource: string | undefined,
  operation: string | undefined,
): Conversion {
  if (resource !== undefined && operation !== undefined) {
    throw new UsageError('--resource and --operation exclude each other: give what each value is.');
  }
  if (resource !== undefined) return ofResource(wanted, resource);
  if (operation !== undefined) return ofOperation(wanted, operation);
  throw new UsageError('--resource is required, for example --resource install, or else --operation.');
}

function ofResource(wanted: Version, resource: string): Conversion {
  if (!isResource(resource)) {
    throw new UsageError(`There is no resource ${JSON.stringify(resource)}. --help lists them.`);
  }
  return (value, options) => convert(resource, wanted, value, options);
}

function isResource(name: string): name is ResourceName {
  return Object.hasOwn(maps.resources, name);
}

function ofOperation(wanted: Version, operation: string): Conversion {
  if (!isOperation(operation)) {
    throw new UsageError(
      `There is no operation ${JSON.stringify(operation)}. The names are those of the reference, such as listInstalls.`,
    );
  }
  const convertEnvelope = wanted === 'v1' ? envelopeToV1 : envelopeToV2;
  return (value, options) => convertEnvelope(operation, value, options);
}

function isOperation(name: string): name is AnsweringOperation {
  return Object.hasOwn(maps.operations, name);
}
