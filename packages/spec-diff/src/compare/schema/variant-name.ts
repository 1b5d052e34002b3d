import { requiredConstants } from '../../normal/schema/constants.ts';
import { type ObjectForm, type TypeForms, typeNames, type Variant } from '../../normal/schema/form.ts';
import type { Comparing } from '../comparing.ts';

/** More names of members than these say no more. */
const most = 3;

/**
 * What to call an alternative: as its discriminator does, by its component, by members with a fixed value, by its only
 * type, or by members that it has. Its number comes last, as it is another one when alternatives change places.
 */
export function nameOf({ ref, tags, component, where }: Variant, { formOf }: Comparing): string {
  const named = tags[0] ?? component;
  if (named !== undefined) return named;
  const { types } = formOf(ref);
  return (
    constantsOf(types.object) ?? typeOf(types) ?? membersOf(types.object) ?? numberOf(where.cursor.token)
  );
}

function constantsOf(form: ObjectForm | undefined): string | undefined {
  const constants = [...requiredConstants(form)].filter(([, values]) => values.size === 1).slice(0, most);
  return constants.length === 0
    ? undefined
    : constants.map(([name, values]) => `${name}: ${[...values].join()}`).join(', ');
}

function typeOf(types: TypeForms): string | undefined {
  const [name, ...others] = typeNames.filter((each) => types[each] !== undefined);
  if (name === 'number' && others.length === 0 && types.number?.integer) return 'integer';
  return name === 'object' || others.length > 0 ? undefined : name;
}

function membersOf(form: ObjectForm | undefined): string | undefined {
  const required = [...(form?.required.keys() ?? [])];
  const names = required.length > 0 ? required : [...(form?.properties.keys() ?? [])];
  return names.length === 0 ? undefined : [...names].sort().slice(0, most).join(', ');
}

/** People count from 1. What had no alternatives was the only one. */
function numberOf(token: string): string {
  return /^\d+$/.test(token) ? String(Number(token) + 1) : 'the only one';
}
