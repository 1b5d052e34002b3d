import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { resolve } from '../../document/reference.ts';

/** A response and the status it is declared for: `200`, `2XX`, `default`. */
export type Response = {
  readonly status: string;
  readonly cursor: Cursor;
  /** The place that perhaps only refers to it. */
  readonly place: Cursor;
};

export type StatusPair = { readonly base: Response; readonly head: Response };

export type Statuses = {
  readonly pairs: readonly StatusPair[];
  readonly gone: readonly Response[];
  readonly come: readonly Response[];
};

/** The responses of an operation by their statuses. */
export type Responses = ReadonlyMap<string, Response>;

export function responsesOf(operation: Cursor): Responses {
  const places = childrenOf(child(operation, 'responses')).filter(({ token }) => !token.startsWith('x-'));
  return new Map(
    places.map((place) => [
      place.token.toUpperCase(),
      { status: place.token, cursor: resolve(place), place },
    ]),
  );
}

/**
 * Whether a status means that it worked. That it goes on (1xx) is nothing that anybody waits for, and that nothing has
 * changed (304) is only told to those who ask for it.
 */
export function isSuccess({ status }: Pick<Response, 'status'>): boolean {
  return /^[23]/.test(status) && status !== '304';
}

type Sides = { readonly own: Responses; readonly others: Responses };

/**
 * Which response of one side is which of the other. A status that only one side names is the range of the other side
 * that it is in; what no range holds is its default, as long as it is an error or there is nothing else.
 */
export function matchStatuses(base: Responses, head: Responses): Statuses {
  const forward = match({ own: base, others: head });
  const backward = match({ own: head, others: base });
  return {
    pairs: [
      ...forward.pairs.map(({ own, other }) => ({ base: own, head: other })),
      ...backward.pairs
        .filter(({ own, other }) => !forward.pairs.some((pair) => pair.own === other && pair.other === own))
        .map(({ own, other }) => ({ base: other, head: own })),
    ],
    gone: forward.alone,
    come: backward.alone,
  };
}

function match(sides: Sides): {
  readonly pairs: readonly { readonly own: Response; readonly other: Response }[];
  readonly alone: readonly Response[];
} {
  const found = [...sides.own].map(([status, own]) => ({ own, other: find(status, own, sides) }));
  return {
    pairs: found.flatMap(({ own, other }) => (other ? [{ own, other }] : [])),
    alone: found.filter(({ other }) => other === undefined).map(({ own }) => own),
  };
}

function find(status: string, response: Response, { own, others }: Sides): Response | undefined {
  const isDefault = !isSuccess(response) || ![...others.values()].some(isSuccess);
  return (
    others.get(status) ?? rangeOf(status, { own, others }) ?? (isDefault ? others.get('DEFAULT') : undefined)
  );
}

/**
 * For a status the range that it is in; for a range the only status in it that the other side has and this one has
 * not.
 */
function rangeOf(status: string, { own, others }: Sides): Response | undefined {
  const family = status[0] ?? '';
  if (/^\d\d\d$/.test(status)) return others.get(`${family}XX`);
  if (status === 'DEFAULT') return undefined;
  const inside = [...others].filter(([other]) => other.startsWith(family) && !own.has(other));
  return inside.length === 1 ? inside[0]?.[1] : undefined;
}

/**
 * Whether a response that the other side does not have stands for more statuses of success than that side names one by
 * one.
 */
export function isWider({ status }: Response, own: Responses, others: Responses): boolean {
  const isDefault = status.toUpperCase() === 'DEFAULT';
  const isRange = isDefault ? ![...own.values()].some(isSuccess) : /^[23]XX$/i.test(status);
  const family = isDefault ? '' : (status[0] ?? '');
  return isRange && [...others.values()].some((other) => isSuccess(other) && other.status.startsWith(family));
}
