import type { Part } from '../normal/schema/form.ts';
import type { Direction, Finding, Steps } from './finding.ts';

/** A finding at its place. */
export type Placed = {
  readonly steps: Steps;
  readonly direction: Direction | 'both';
  readonly finding: Finding;
};

/** Two schemas at their place that have to be compared. */
export type Root = {
  readonly steps: Steps;
  readonly direction: Direction;
  readonly base: Part;
  readonly head: Part;
};

/** What comparing a part of an operation finds, and the schemas in it. */
export type Outcome = { readonly found: readonly Placed[]; readonly roots: readonly Root[] };

export const nothing: Outcome = { found: [], roots: [] };

export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return { found: outcomes.flatMap(({ found }) => found), roots: outcomes.flatMap(({ roots }) => roots) };
}

export function placed(steps: Steps, direction: Direction | 'both', findings: readonly Finding[]): Outcome {
  return { found: findings.map((finding) => ({ steps, direction, finding })), roots: [] };
}

/** Who sends what. In webhooks and callbacks, the API sends the request, and consumers answer. */
export type Flow = { readonly request: Direction; readonly response: Direction };

export const usualFlow: Flow = { request: 'request', response: 'response' };
export const reverseFlow: Flow = { request: 'response', response: 'request' };

/** The other way round: a callback of a webhook is called by the consumer. */
export function turned({ request, response }: Flow): Flow {
  return { request: response, response: request };
}
