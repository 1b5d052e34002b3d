import { parsePointer, valueAt } from '../json/pointer.ts';
import { type JsonObject, objectMember, stringsMember } from '../json/value.ts';
import { resolvePath } from './resolve.ts';

/**
 * The error codes of an operation, at whatever status. They are the same in both versions, and version 1 has one status for all.
 *
 * @param operation where it is, as a pointer.
 */
export function errcodesOf(document: JsonObject, operation: string): readonly string[] {
  const place = parsePointer(operation);
  const statuses = Object.keys(objectMember(valueAt(document, place), 'responses'));
  const codes = statuses.flatMap((status) => {
    const response = resolvePath(document, [...place, 'responses', status, 'x-errcodes']).slice(0, -1);
    return stringsMember(valueAt(document, response), 'x-errcodes');
  });
  return [...new Set(codes)].toSorted();
}
