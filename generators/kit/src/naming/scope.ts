import { type Diagnostic, throwIfErrors } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { formatPointer, type PointerPath } from '../json/pointer.ts';

/** Something of the spec that needs a name in code. */
export type Named = { readonly name: string; readonly pointer: PointerPath };

/**
 * Gives every thing of one scope its name in code, by the name it has in the spec.
 *
 * A collision is an error, never a silent `2` at the end: that would rename what consumers import as soon as
 * the order changes.
 *
 * @throws DiagnosticsError naming both sides of each collision.
 */
export function allocateNames(
  things: readonly Named[],
  toName: (text: string) => string,
): ReadonlyMap<string, string> {
  const owners = new Map<string, Named>();
  const names = new Map<string, string>();
  const problems: Diagnostic[] = [];
  for (const thing of things) {
    const name = toName(thing.name);
    const owner = owners.get(name);
    if (owner !== undefined && owner.name !== thing.name) problems.push(collision(name, owner, thing));
    owners.set(name, owner ?? thing);
    names.set(thing.name, name);
  }
  throwIfErrors(problems);
  return names;
}

function collision(name: string, first: Named, second: Named): Diagnostic {
  const message = `${JSON.stringify(first.name)} (${formatPointer(first.pointer)}) and ${JSON.stringify(second.name)} both become ${name}.`;
  return problem('name-collision', message, { pointer: formatPointer(second.pointer) });
}
