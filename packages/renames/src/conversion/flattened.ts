import { keepBy } from './findings.ts';
import { define, own } from './inherited.ts';
import type { IssueCode } from './issue.ts';
import { isObject, type Members } from './members.ts';
import { pointerTo } from './pointer.ts';

/** A member of an object: its name there, its name beside it in version 1, and what converts its value. */
export type FlattenedMember = readonly [
  inner: string,
  beside: string,
  convert?: ((value: unknown) => unknown) | undefined,
];

/** Towards version 2: puts members into the object that has them there, unless it has them already, or is no object. */
export function gather(
  made: Members,
  given: Members,
  container: string,
  members: readonly FlattenedMember[],
  resource: string,
): void {
  const there = own(given, container);
  const object = { ...Object(there) };
  const canHold = there === undefined || isObject(there);
  for (const [inner, beside, convert] of members.filter(([, name]) => own(given, name) !== undefined)) {
    const value = own(given, beside);
    const keep = (code: IssueCode) =>
      keepBy(`${resource}.${container}.${inner}`, pointerTo(beside), value, code);
    if (canHold && !Object.hasOwn(object, inner)) define(object, inner, convertedBy(convert, value, keep));
    else define(made, beside, keep('name-taken'));
  }
  if (there !== undefined || !isEmpty(object)) define(made, container, canHold ? object : there);
}

/** Towards version 1: puts members of an object beside it, unless that name is taken. Those that are not described stay. */
export function spread(
  made: Members,
  given: Members,
  container: string,
  members: readonly FlattenedMember[],
  resource: string,
): void {
  const there = own(given, container);
  const rest = new Map(isObject(there) ? Object.entries(there) : []);
  for (const [inner, beside, convert] of members.filter(([name]) => rest.get(name) !== undefined)) {
    const value = rest.get(inner);
    const keep = (code: IssueCode) =>
      keepBy(`${resource}.${container}.${inner}`, pointerTo(container) + pointerTo(inner), value, code);
    if (Object.hasOwn(given, beside)) {
      keep('name-taken');
    } else {
      define(made, beside, convertedBy(convert, value, keep));
      rest.delete(inner);
    }
  }
  // An object that was empty before is something that was said, too.
  if (rest.size > 0) define(made, container, Object.fromEntries(rest));
  else if (there !== undefined && isEmpty(there)) define(made, container, there);
}

function convertedBy(
  convert: FlattenedMember[2],
  value: unknown,
  keep: (code: IssueCode) => unknown,
): unknown {
  return convert === undefined ? value : (convert(value) ?? keep('value-unknown'));
}

/** Whether a value has no members, as what is no object. */
function isEmpty(value: unknown): boolean {
  return !isObject(value) || Object.keys(value).length === 0;
}
