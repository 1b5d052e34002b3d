import type { Cursor } from '../../document/cursor.ts';
import { canonical } from '../../document/json.ts';
import { addressesOf, flowsOf, refreshAddressOf, scopesOf } from '../../normal/document/security-schemes.ts';
import { type Finding, quote, replacement } from '../finding.ts';

/** What differs in the ways to get a token. */
export function compareFlows(base: Cursor, head: Cursor): readonly Finding[] {
  const [before, after] = [flowsOf(base), flowsOf(head)];
  const kept = [...before].flatMap(([name, flow]) => {
    const other = after.get(name);
    return other === undefined ? [] : flowFindings(flow, other);
  });
  const gone = [...before].filter(([name]) => !after.has(name));
  const come = [...after].filter(([name]) => !before.has(name));
  return [
    ...kept,
    ...gone.map(
      ([name, cursor]): Finding => ({
        rule: 'flow-removed',
        base: { cursor },
        values: [name],
        message: `no longer has the flow ${quote(name)}.`,
      }),
    ),
    ...come.map(
      ([name, cursor]): Finding => ({
        rule: 'flow-added',
        head: { cursor },
        values: [name],
        message: `has the flow ${quote(name)}.`,
      }),
    ),
  ];
}

function flowFindings(base: Cursor, head: Cursor): readonly Finding[] {
  return [...addressFindings(base, head), ...refreshFindings(base, head), ...scopeFindings(base, head)];
}

function addressFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const [before = '', after = ''] = [base, head].map((flow) => addressesOf(flow).join(', '));
  if (before === after) return [];
  const where = { base: { cursor: base }, head: { cursor: head } };
  const message = `gives tokens for the flow ${quote(head.token)} at ${quote(after)} instead of ${quote(before)}.`;
  return [{ rule: 'security-scheme-changed', ...where, values: [before, after], message }];
}

/** Without an address to renew tokens at, nobody renews them elsewhere. */
function refreshFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const keyword = 'refreshUrl';
  const [before, after] = [refreshAddressOf(base), refreshAddressOf(head)];
  if (before === after) return [];
  const where = { base: { cursor: base, keyword }, head: { cursor: head, keyword } };
  const values = [keyword, before ?? '', after ?? ''];
  const message = replacement(quote(keyword), shown(before), shown(after));
  const changed = after === undefined ? 'flow-removed' : 'security-scheme-changed';
  return [{ rule: before === undefined ? 'flow-added' : changed, ...where, values, message }];
}

function shown(address: string | undefined): string | undefined {
  return address === undefined ? undefined : quote(address);
}

function scopeFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const [before, after] = [scopesOf(base), scopesOf(head)];
  const named = (name: string): string => `${base.token}: ${name}`;
  const kept = [...before].flatMap(([name, cursor]): readonly Finding[] => {
    const other = after.get(name);
    if (other === undefined) {
      const message = `no longer has the scope ${quote(named(name))}.`;
      return [{ rule: 'scope-removed', base: { cursor }, values: [named(name)], message }];
    }
    if (canonical(cursor.value) === canonical(other.value)) return [];
    const where = { base: { cursor }, head: { cursor: other } };
    const message = `says something else about the scope ${quote(named(name))}.`;
    return [{ rule: 'description-changed', ...where, values: [named(name)], message }];
  });
  const come = [...after].filter(([name]) => !before.has(name));
  return [
    ...kept,
    ...come.map(([name, cursor]): Finding => {
      const message = `has the scope ${quote(named(name))}.`;
      return { rule: 'scope-added', head: { cursor }, values: [named(name)], message };
    }),
  ];
}
