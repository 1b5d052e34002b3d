import { canonical, isObject, member } from '../../document/json.ts';
import type { ObjectForm } from './form.ts';
import type { Ref } from './ref.ts';

/** The values that a schema lists outright, as canonical JSON; undefined when it lists none. */
export function constantsOf(ref: Ref): ReadonlySet<string> | undefined {
  const [first, ...others] = ref.nodes
    .flatMap(({ cursor: { value } }) => listsIn(value))
    .map((list) => new Set(list.map(canonical)));
  return first && new Set([...first].filter((text) => others.every((other) => other.has(text))));
}

function listsIn(value: unknown): readonly (readonly unknown[])[] {
  const several = member(value, 'enum');
  const hasConst = isObject(value) && Object.hasOwn(value, 'const');
  return [...(Array.isArray(several) ? [several] : []), ...(hasConst ? [[value['const']]] : [])];
}

/** The members that an object has to have with one of a few values. They tell variants apart. */
export function requiredConstants(form: ObjectForm | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const [name, { ref }] of form?.properties ?? []) {
    const constants = form?.required.has(name) ? constantsOf(ref) : undefined;
    if (constants !== undefined) found.set(name, constants);
  }
  return found;
}

/** Whether no object can fit two of them, because a member that all have to have differs. */
export function areDisjoint(forms: readonly (ObjectForm | undefined)[]): boolean {
  const [first, ...others] = forms.map(requiredConstants);
  return [...(first?.keys() ?? [])].some((name) => {
    const lists = [first, ...others].map((each) => each?.get(name));
    const values = lists.flatMap((list) => [...(list ?? [])]);
    return lists.every((list) => list !== undefined) && new Set(values).size === values.length;
  });
}
