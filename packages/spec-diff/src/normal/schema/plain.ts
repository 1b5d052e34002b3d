import type { TypeForms, TypeName } from './form.ts';
import { anything } from './ref.ts';

/** Whether every value of a type is valid: its form restricts nothing. */
export function isPlain(types: TypeForms, name: TypeName): boolean {
  const form = types[name];
  if (form === undefined) return false;
  return Object.values(form).every(saysNothing);
}

function saysNothing(said: unknown): boolean {
  if (said === undefined) return true;
  if (said instanceof Map) return said.size === 0;
  if (Array.isArray(said)) return said.length === 0;
  return typeof said === 'object' && said !== null && 'ref' in said && said.ref === anything;
}
