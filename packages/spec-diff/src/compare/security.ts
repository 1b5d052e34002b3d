import type { Cursor } from '../document/cursor.ts';
import { notesOf } from '../normal/notes.ts';
import type { Operation } from '../normal/operations.ts';
import {
  type Alternative,
  alternativesOf,
  meaningOf,
  schemeNames,
  scopesOf,
  securitySchemesOf,
} from '../normal/security.ts';
import { type Finding, quote } from './finding.ts';
import { labelFindings } from './labels.ts';
import { compareNotes } from './notes.ts';
import { joinOutcomes, nothing, type Outcome, placed } from './outcome.ts';

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

/** An alternative that is there with more scopes, or together with something else, is not simply gone. */
function goneFinding(old: Alternative, come: readonly Alternative[]): Finding {
  const more = come.find((alternative) => isEnough(alternative, old) && old.needs.size > 0);
  const base = { cursor: old.cursor };
  const text = quote(textOf(old));
  if (more === undefined) {
    return {
      rule: 'security-alternative-removed',
      base,
      values: [textOf(old)],
      message: `${text} is no longer enough.`,
    };
  }
  const rule = more.needs.size === old.needs.size ? 'security-scope-added' : 'security-requirement-added';
  const message = `needs ${quote(textOf(more))} instead of ${text}.`;
  return { rule, base, head: { cursor: more.cursor }, values: [textOf(old), textOf(more)], message };
}

function newFinding(alternative: Alternative): Finding {
  const text = textOf(alternative);
  return {
    rule: 'security-alternative-added',
    head: { cursor: alternative.cursor },
    values: [text],
    message: `${quote(text)} is enough.`,
  };
}

/** What differs in the security schemes themselves. One that nothing needs any more does not matter. */
export function compareSecuritySchemes(base: Cursor, head: Cursor): Outcome {
  const after = new Map(
    [...securitySchemesOf(head)].map(([name, at]) => [schemeNames(base, head).get(name) ?? name, at]),
  );
  return joinOutcomes(
    [...securitySchemesOf(base)].map(([name, scheme]) => {
      const other = after.get(name);
      return other === undefined
        ? nothing
        : placed([`security scheme ${name}`], 'request', schemeFindings(scheme, other));
    }),
  );
}

function schemeFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const values = [meaningOf(base), meaningOf(head)];
  const where = { base: { cursor: base }, head: { cursor: head } };
  const changed: readonly Finding[] =
    values[0] === values[1]
      ? []
      : [{ rule: 'security-scheme-changed', ...where, values, message: 'works in another way.' }];
  const scopes = (at: Cursor) => new Map([...scopesOf(at)].map((scope) => [scope, { cursor: at }]));
  return [
    ...changed,
    ...labelFindings(scopeRules, scopes(base), scopes(head)),
    ...compareNotes(notesOf(base), notesOf(head)),
  ];
}

const scopeRules = { word: 'scope', added: 'scope-added', removed: 'scope-removed' } as const;
