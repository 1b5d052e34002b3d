import { parsePointer, valueAt } from '../json/pointer.ts';
import { stringMember } from '../json/value.ts';
import type { VersionChange } from './change.ts';
import type { Statement } from './derivation.ts';
import type { Version1Side } from './places.ts';

/** What is said of the member or parameter that a change is about. */
export function statementOf(
  { document, version1 }: Version1Side,
  change: VersionChange,
): Statement | undefined {
  const path = parsePointer(change.pointer);
  const value = valueAt(document, path);
  const isParameter = change.rule.includes('parameter');
  const name = isParameter ? stringMember(value, 'name') : path.at(-1);
  const owners = isParameter
    ? [`${change.operationId} ${stringMember(value, 'in')}`]
    : [path[2], `${change.operationId} body`];
  // The `x-v1` stands in the thing, or in what its `$ref` leads to.
  const place = `${change.pointer}/x-v1`;
  return version1.statements.find(
    ({ pointer, owner, v2 }) => pointer === place || (v2 === name && owners.includes(owner)),
  );
}
