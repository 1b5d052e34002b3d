import type { Settled } from '../../document/settled.ts';
import type { Node } from '../../normal/schema/closure.ts';
import type { Part } from '../../normal/schema/form.ts';
import type { Ref } from '../../normal/schema/ref.ts';
import { onlyStrings } from '../../normal/schema/types.ts';
import type { Comparing } from '../comparing.ts';
import type { Direction, Edge, Finding } from '../finding.ts';
import { compareSchemas } from './schema.ts';
import { tooComplex } from './too-complex.ts';
import type { Side } from './types.ts';

/** Two schemas that are compared in one direction. */
export type Pair = {
  readonly direction: Direction;
  readonly findings: readonly Finding[];
  readonly inner: readonly Inner[];
};

/** A pair inside of another one, with the step that leads to it. */
export type Inner = { readonly step: string; readonly base: Part; readonly head: Part; readonly pair: Pair };

/** A pair whose findings are in the making. */
type Draft = {
  readonly direction: Direction;
  readonly isName: boolean;
  /** How many choices of the same value led to it. */
  readonly choices: number;
  readonly users: Draft[];
  findings: readonly Finding[];
  inner: readonly Inner[];
};

/** Choices of choices of choices of the same value: each could double the work. */
const mostChoices = 8;

export type Pairs = {
  /** Finds all pairs that two schemas lead to. */
  readonly explore: (base: Ref, head: Ref, direction: Direction) => Pair;
  /** Those pairs that lead to a finding. */
  readonly different: () => ReadonlySet<Pair>;
};

/**
 * Compares schemas pair by pair. A pair is compared once, wherever it is met again, and is taken to be the same until
 * something is found: so recursive schemas come to an end.
 *
 * @param budget how many pairs are compared at most. All further ones are too complex.
 */
export function createPairs(comparing: Comparing, settled: Settled, budget: number): Pairs {
  const known = new Map<string, Draft>();
  const waiting: { readonly draft: Draft; readonly base: Ref; readonly head: Ref }[] = [];

  function draftOf(base: Ref, head: Ref, kind: Pick<Draft, 'direction' | 'choices' | 'isName'>): Draft {
    const key = `${kind.direction}${kind.isName ? ' name' : ''}|${base.key}|${head.key}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const draft: Draft = { ...kind, findings: [], inner: [], users: [] };
    known.set(key, draft);
    if (!isSettled(base, head)) waiting.push({ draft, base, head });
    return draft;
  }

  function isSettled({ nodes: base }: Ref, { nodes: head }: Ref): boolean {
    const isSame = (a: Node, b: Node): boolean =>
      a.without.join() === b.without.join() && settled.isSamePlace(a.cursor, b.cursor);
    return base.length === head.length && base.every((node) => head.some((other) => isSame(node, other)));
  }

  function fill({ draft, base, head }: (typeof waiting)[number]): void {
    if (known.size > budget) {
      draft.findings = [tooComplex];
      return;
    }
    const side = (ref: Ref): Side => {
      const form = comparing.formOf(ref);
      return { ref, form: draft.isName ? onlyStrings(form) : form };
    };
    const { findings, edges } = compareSchemas(side(base), side(head), draft.direction, comparing);
    const isDeep = draft.choices >= mostChoices && edges.some(({ isChoice }) => isChoice);
    draft.findings = isDeep ? [...findings, tooComplex] : findings;
    draft.inner = (isDeep ? [] : edges).map((edge) => ({ ...edge, pair: use(draft, edge) }));
  }

  function use(user: Draft, { base, head, isChoice, isName }: Edge): Draft {
    const draft = draftOf(base.ref, head.ref, {
      direction: user.direction,
      choices: isChoice ? user.choices + 1 : 0,
      isName: isName === true || (isChoice === true && user.isName),
    });
    draft.users.push(user);
    return draft;
  }

  return {
    explore: (base, head, direction) => {
      const draft = draftOf(base, head, { direction, choices: 0, isName: false });
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) fill(next);
      return draft;
    },
    different: () => usersOf([...known.values()].filter(({ findings }) => findings.length > 0)),
  };
}

/** These pairs, and all that lead to them. */
function usersOf(drafts: readonly Draft[]): ReadonlySet<Pair> {
  const found = new Set(drafts);
  // A set goes on over what is added to it meanwhile.
  for (const draft of found) for (const user of draft.users) found.add(user);
  return found;
}
