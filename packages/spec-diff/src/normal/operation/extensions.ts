import { type Cursor, child } from '../../document/cursor.ts';
import { canonical, member } from '../../document/json.ts';
import type { Labels } from '../schema/form.ts';
import type { Operation } from './operations.ts';

/** What a vendor extension says, as canonical JSON; undefined where it says nothing that anybody relies on. */
export function contractOf({ value }: Cursor, keyword: string): string | undefined {
  const said = member(value, keyword);
  return said === undefined || reasonOf(said) !== undefined ? undefined : canonical(said);
}

/** Why there is none: `{ none: 'why not' }`. That only explains. */
export function reasonAt({ value }: Cursor, keyword: string): string {
  return canonical(reasonOf(member(value, keyword)) ?? '');
}

function reasonOf(said: unknown): unknown {
  return member(said, 'none');
}

/** Whether an operation is safe to send twice. What it does not say, its method does. */
export function isRepeatable({ cursor, method }: Operation): boolean {
  const said = member(cursor.value, 'x-repeatable');
  return typeof said === 'boolean' ? said : /^(GET|HEAD)$/.test(method);
}

/** The operations that may answer differently afterwards. */
export function invalidatedBy({ cursor }: Operation): Labels {
  const keyword = 'x-invalidates';
  const said = child(cursor, keyword);
  if (said === undefined) return new Map();
  const names: readonly unknown[] = Array.isArray(said.value) ? said.value : [said.value];
  return new Map(
    names.map((name) => [typeof name === 'string' ? name : canonical(name), { cursor, keyword }]),
  );
}
