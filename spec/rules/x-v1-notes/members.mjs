import { renames, values } from './notes.mjs';

/** @typedef {import('@installatron-openapi/generate-kit').MemberModel} MemberModel */
/** @typedef {import('@installatron-openapi/generate-kit').ResourceModel} ResourceModel */
/** @typedef {import('../shared/place.mjs').Finding} Finding */

/**
 * The members of a resource that do not have the name of the notes.
 *
 * @param {ResourceModel} resource
 * @returns {Finding[]}
 */
export function nameFindings(resource) {
  return (renames.get(resource.name) ?? []).flatMap(([v1, v2]) => {
    const member = memberOf(resource, v2);
    if (member?.v1 === v1) return [];
    return findingAt(resource, member, `The vendor's notes: ${v2} is "${v1}" in version 1.`);
  });
}

/**
 * The members of a resource that do not have the values of the notes.
 *
 * @param {ResourceModel} resource
 * @returns {Finding[]}
 */
export function valueFindings(resource) {
  return Object.entries(values.get(resource.name) ?? {}).flatMap(([v2, note]) => {
    const member = memberOf(resource, v2);
    if (member !== undefined && agrees(member, note)) return [];
    return findingAt(resource, member, `The vendor's notes: ${v2} ${inWords(note)}.`);
  });
}

/**
 * @param {MemberModel} member
 * @param {import('./notes.mjs').ValueNote} note
 */
function agrees({ v1, rule }, note) {
  if (note === 'new') return v1 === undefined;
  if (note === 'changed') return rule.kind !== 'same';
  if (rule.kind !== 'values') return false;
  return Object.entries(note).every(([word, number]) =>
    rule.values.some((pair) => pair.v2 === word && pair.v1 === number),
  );
}

/** @param {import('./notes.mjs').ValueNote} note */
function inWords(note) {
  if (note === 'new') return 'is new in version 2';
  if (note === 'changed') return 'has other values in version 1';
  return `is ${Object.entries(note)
    .map(([word, number]) => `${number} for ${word}`)
    .join(', ')} in version 1`;
}

/**
 * @param {ResourceModel} resource
 * @param {string} name
 */
function memberOf({ members }, name) {
  return members.find(({ path }) => path.join('.') === name);
}

/**
 * A member that says nothing at all is the finding of another rule.
 *
 * @param {ResourceModel} resource
 * @param {MemberModel | undefined} member
 * @param {string} message
 * @returns {Finding[]}
 */
function findingAt(resource, member, message) {
  if (member === undefined) return [{ message, path: [...resource.pointer, 'x-v1'] }];
  return member.pointer.at(-1) === 'x-v1' ? [{ message, path: [...member.pointer] }] : [];
}
