import { type Diagnostic, formatPointer, problem, throwIfErrors } from '@installatron-openapi/generate-kit';
import type { Call } from './call.ts';

/**
 * Makes sure that every name which generated code declares has one owner.
 *
 * @param namesOf the names in code that one call needs.
 * @param taken names that hand-written code of the same package has already.
 * @throws DiagnosticsError naming both owners of each name that is wanted twice.
 */
export function checkClaims(
  calls: readonly Call[],
  namesOf: (call: Call) => readonly string[],
  taken: readonly string[],
): void {
  const owners = new Map(taken.map((name) => [name, 'The hand-written part of the package']));
  const problems: Diagnostic[] = [];
  for (const call of calls) {
    for (const name of namesOf(call)) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, describe(call));
      else problems.push(collision(name, owner, call));
    }
  }
  throwIfErrors(problems);
}

function describe({ operation }: Call): string {
  return `${JSON.stringify(operation.operationId)} (${formatPointer(operation.pointer)})`;
}

function collision(name: string, owner: string, call: Call): Diagnostic {
  const message = `${owner} and ${describe(call)} both need the name ${name}.`;
  return problem('name-collision', message, { pointer: formatPointer(call.operation.pointer) });
}
