import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import { resolve } from '../document/reference.ts';

/** A response and the status it is declared for: `200`, `2XX`, `default`. */
export type Response = { readonly status: string; readonly cursor: Cursor };

export type StatusPair = { readonly base: Response; readonly head: Response };

export type Statuses = {
  readonly pairs: readonly StatusPair[];
  readonly gone: readonly Response[];
  readonly come: readonly Response[];
};

type Responses = ReadonlyMap<string, Response>;

/** The responses of an operation by their statuses. */
export function responsesOf(operation: Cursor): Responses {
  const places = childrenOf(child(operation, 'responses')).filter(({ token }) => !token.startsWith('x-'));
  return new Map(places.map((at) => [at.token.toUpperCase(), { status: at.token, cursor: resolve(at) }]));
}

export function isSuccess({ status }: Response): boolean {
  return /^[123]/.test(status);
}

/**
 * Which response of one side is which of the other. A status that only one side names is the range of the other side
 * that it is in; what no range holds is its default, as long as it is an error.
 */
export function matchStatuses(base: Responses, head: Responses): Statuses {
  const forward = [...base].map(([status, response]) => ({
    response,
    match: find(status, response, head, base),
  }));
  const backward = [...head]
    .filter(([status]) => !forward.some(({ match }) => match?.status.toUpperCase() === status))
    .map(([status, response]) => ({ response, match: find(status, response, base, head) }));
  return {
    pairs: [
      ...forward.flatMap(({ response, match }) => (match ? [{ base: response, head: match }] : [])),
      ...backward.flatMap(({ response, match }) => (match ? [{ base: match, head: response }] : [])),
    ],
    gone: forward.filter(({ match }) => match === undefined).map(({ response }) => response),
    come: backward.filter(({ match }) => match === undefined).map(({ response }) => response),
  };
}

function find(status: string, response: Response, others: Responses, own: Responses): Response | undefined {
  return (
    others.get(status) ??
    rangeOf(status, others, own) ??
    (isSuccess(response) ? undefined : others.get('DEFAULT'))
  );
}

/**
 * For a status the range that it is in; for a range the only status in it that the other side has and this one has
 * not.
 */
function rangeOf(status: string, others: Responses, own: Responses): Response | undefined {
  const family = status[0] ?? '';
  if (/^\d\d\d$/.test(status)) return others.get(`${family}XX`);
  if (status === 'DEFAULT') return undefined;
  const inside = [...others].filter(([other]) => other.startsWith(family) && !own.has(other));
  return inside.length === 1 ? inside[0]?.[1] : undefined;
}
