import { member } from '../../document/json.ts';
import type { ObjectForm, Part } from '../../normal/schema/form.ts';
import { memberOf } from '../../normal/schema/object.ts';
import { isNever } from '../../normal/schema/ref.ts';
import type { Direction } from '../finding.ts';

/** A member of an object as one direction sees it. */
export type Member = Part & { readonly required: boolean };

/** What hides a member from a direction: requests do not have what is read only, and answers not what is write only. */
const hiding: Readonly<Record<Direction, string>> = { request: 'readOnly', response: 'writeOnly' };

/**
 * The members that there are in a direction. One that is required without being described is among them.
 *
 * @param other the object of the other document: what is required only there is compared, too.
 */
export function membersIn(
  form: ObjectForm,
  other: ObjectForm,
  direction: Direction,
): ReadonlyMap<string, Member> {
  const demanded = [...other.required.keys()].filter((name) => !other.properties.has(name));
  const names = new Set([...form.properties.keys(), ...form.required.keys(), ...demanded]);
  const members = new Map<string, Member>();
  for (const name of names) {
    const part = memberOf(form, name);
    const required = form.required.has(name);
    if (isHidden(part, direction) || (isNever(part.ref) && !required)) continue;
    members.set(name, { ...part, required });
  }
  return members;
}

/** Whether there is such a member, only not in this direction. */
export function hasHidden(form: ObjectForm, name: string, direction: Direction): boolean {
  const part = form.properties.get(name);
  return part !== undefined && isHidden(part, direction);
}

function isHidden({ ref }: Part, direction: Direction): boolean {
  return ref.nodes.some(({ cursor }) => member(cursor.value, hiding[direction]) === true);
}
