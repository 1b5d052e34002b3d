import { type Alternative, alternativesOf } from '../../normal/document/security.ts';
import type { Operation } from '../../normal/operation/operations.ts';
import { type Finding, quote } from '../finding.ts';
import { type Outcome, placed } from '../outcome.ts';

const steps = ['security'];

/**
 * What differs in how an operation is authenticated. @param names what the schemes of the head are called in the base.
 */
export function compareSecurity(
  base: Operation,
  head: Operation,
  names: ReadonlyMap<string, string>,
): Outcome {
  const before = alternativesOf(base, new Map());
  const after = alternativesOf(head, names);
  const gone = before.filter((old) => !after.some((alternative) => isEnough(old, alternative)));
  const come = after.filter((alternative) => !before.some((old) => textOf(old) === textOf(alternative)));
  const tightened = gone.map((old) => goneFinding(old, come));
  const reused = new Set(tightened.map(({ head: at }) => at?.cursor));
  const added = come.filter(({ cursor }) => !reused.has(cursor)).map(newFinding);
  return placed(steps, 'request', [...tightened, ...added]);
}

/** Whether what one alternative needs is enough for another one. */
function isEnough(having: Alternative, needed: Alternative): boolean {
  return [...needed.needs].every(([scheme, scopes]) => {
    const has = having.needs.get(scheme);
    return has !== undefined && [...scopes].every((scope) => has.has(scope));
  });
}

function textOf({ needs }: Alternative): string {
  const parts = [...needs].map(([scheme, scopes]) =>
    scopes.size > 0 ? `${scheme} (${[...scopes].sort().join(', ')})` : scheme,
  );
  return parts.length === 0 ? 'nothing' : parts.sort().join(' and ');
}

function shown(alternative: Alternative): string {
  return alternative.needs.size === 0 ? 'requests without any' : quote(textOf(alternative));
}

/** An alternative that is there with more scopes, or together with something else, is not simply gone. */
function goneFinding(old: Alternative, come: readonly Alternative[]): Finding {
  const more = come.find((alternative) => isEnough(alternative, old) && old.needs.size > 0);
  const base = { cursor: old.cursor };
  if (more === undefined) {
    return {
      rule: 'security-alternative-removed',
      base,
      values: [textOf(old)],
      message: `no longer accepts ${shown(old)}.`,
    };
  }
  const rule = more.needs.size === old.needs.size ? 'security-scope-added' : 'security-requirement-added';
  const message = `needs ${shown(more)} instead of ${shown(old)}.`;
  return { rule, base, head: { cursor: more.cursor }, values: [textOf(old), textOf(more)], message };
}

function newFinding(alternative: Alternative): Finding {
  return {
    rule: 'security-alternative-added',
    head: { cursor: alternative.cursor },
    values: [textOf(alternative)],
    message: `accepts ${shown(alternative)}.`,
  };
}
