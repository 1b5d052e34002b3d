import { statuses } from './generated/statuses.gen.ts';

/** Codes of the adapters themselves, which the catalogue of the API does not have. */
const ownStatuses: Readonly<Record<string, number>> = {
  answer_too_large: 502,
  invalid_upstream_answer: 502,
  operation_absent: 501,
  request_too_large: 413,
};

/** Codes that the catalogue does not have, by their beginnings and ends. That they have these statuses is inferred. */
const families: readonly (readonly [RegExp, number])[] = [
  [/^(empty|invalid)_argument_/, 400],
  [/_not_found$/, 404],
  [/^failed_/, 500],
];

/** The HTTP status of an error code; undefined for one that nobody knows. */
export function statusOfCode(errcode: string): number | undefined {
  for (const table of [statuses, ownStatuses]) {
    if (Object.hasOwn(table, errcode)) return table[errcode];
  }
  return families.find(([pattern]) => pattern.test(errcode))?.[1];
}

/** Whether answers with this HTTP status have no body, and cannot have one. */
export function hasNoBody(status: number): boolean {
  return [204, 205, 304].includes(status);
}
