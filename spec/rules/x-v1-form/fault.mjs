/** @typedef {import('ajv').ErrorObject} Fault */

/**
 * The faults to report: one for each place. Where none of several forms fits, what is wrong with each of them is noise.
 *
 * @param {readonly Fault[]} faults
 */
export function worthSaying(faults) {
  const open = faults.filter(({ keyword }) => keyword === 'oneOf').map(({ instancePath }) => instancePath);
  const kept = faults.filter((fault) => !isUnknownCodec(fault) && !isInside(fault, open));
  return [...Map.groupBy(kept, placeOf).values()].flatMap((sameplace) => sameplace.slice(0, 1));
}

// `x-v1-codec` says that, with the list of codecs.
/** @param {Fault} fault */
function isUnknownCodec({ schemaPath }) {
  return schemaPath.endsWith('#/$defs/codec/enum');
}

/**
 * @param {Fault} fault
 * @param {readonly string[]} open
 */
function isInside({ keyword, instancePath }, open) {
  return (
    keyword !== 'oneOf' && open.some((path) => instancePath === path || instancePath.startsWith(`${path}/`))
  );
}

/** @param {Fault} fault */
function placeOf(fault) {
  return JSON.stringify([fault.instancePath, strayKeyOf(fault)]);
}

/**
 * The key that should not be there, when that is the fault.
 *
 * @param {Fault} fault
 * @returns {readonly string[]}
 */
export function strayKeyOf({ keyword, params }) {
  return keyword === 'additionalProperties' ? [String(params['additionalProperty'])] : [];
}

/**
 * What is wrong, in words that fit any of the forms.
 *
 * @param {Fault} fault
 */
export function describeFault({ keyword, params, message = 'is wrong' }) {
  if (keyword === 'additionalProperties') return `\`${params['additionalProperty']}\` has no meaning here.`;
  if (keyword === 'required' || keyword === 'dependentRequired')
    return `\`${params['missingProperty']}\` is missing.`;
  if (keyword === 'const') return `This can only be ${JSON.stringify(params['allowedValue'])}.`;
  if (keyword === 'enum') return `This is one of: ${params['allowedValues'].join(', ')}.`;
  if (keyword === 'oneOf') return 'This has none of the forms it can have.';
  // The only `not` of the schema.
  if (keyword === 'not') return 'Each of `values`, `codec` and `type` says all of the form: keep one.';
  return `This ${message}.`;
}
