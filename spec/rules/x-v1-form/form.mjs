import { at, childrenOf } from '../shared/place.mjs';
import { isObject, member } from '../shared/values.mjs';

/** @typedef {import('../shared/place.mjs').Place} Place */

/**
 * An `x-v1`, or a part of it, and the name that its form has in `x-v1.schema.json`. Without one, `advice` says what to do.
 *
 * @typedef {{ readonly place: Place, readonly form: string } | { readonly place: Place, readonly advice: string }} Meant
 */

/**
 * Which forms an `x-v1` is meant to have. That depends on where it stands, and then on the keys that tell forms apart.
 *
 * @param {Place} place
 * @returns {readonly Meant[]}
 */
export function meantForms(place) {
  const owner = place.path.slice(0, -1);
  if (owner.length === 0) return [{ place, form: 'root' }];
  if (isOperation(owner)) return operationForms(place);
  if (isComponentSchema(owner) && member(place.value, 'resource') !== undefined)
    return [{ place, form: 'resource' }];
  if (isParameter(owner) || isProperty(owner) || isComponentSchema(owner)) return [memberForm(place)];
  return [
    {
      place,
      advice: 'Take this out: `x-v1` says something of members, resources, operations and the root only.',
    },
  ];
}

/**
 * @param {Place} place
 * @returns {readonly Meant[]}
 */
function operationForms(place) {
  if (isObject(place.value)) return [{ place, form: 'absentOperation' }];
  const rows = Array.isArray(place.value) ? childrenOf(place) : [];
  if (rows.length > 0) return rows.map((row) => ({ place: row, form: 'command' }));
  return [{ place, advice: 'List the commands that mean the same, or write `{ absent: "why" }`.' }];
}

/**
 * @param {Place} place
 * @returns {Meant}
 */
function memberForm(place) {
  if (!isObject(place.value)) return { place, form: 'sameMember' };
  if (at(place, 'absent').value !== undefined) return { place, form: 'absentMember' };
  return { place, form: at(place, 'flatten').value === undefined ? 'namedMember' : 'flattenedMember' };
}

/** @param {readonly string[]} owner */
function isOperation(owner) {
  return owner.length === 3 && owner[0] === 'paths';
}

/** @param {readonly string[]} owner */
function isComponentSchema(owner) {
  return owner.length === 3 && owner[0] === 'components' && owner[1] === 'schemas';
}

/** @param {readonly string[]} owner */
function isParameter(owner) {
  return owner.at(-2) === 'parameters';
}

/** @param {readonly string[]} owner */
function isProperty(owner) {
  return owner.at(-2) === 'properties';
}
