import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import { canonical, member, stringMember } from '../document/json.ts';
import type { Labels, Notes } from '../normal/form.ts';
import { notesOf } from '../normal/notes.ts';
import type { Operation } from '../normal/operations.ts';
import { type Finding, quote } from './finding.ts';
import { labelFindings } from './labels.ts';
import { compareNotes } from './notes.ts';
import { joinOutcomes, nothing, type Outcome, placed } from './outcome.ts';

/** What differs in the servers of the document. */
export function compareServers(base: Cursor, head: Cursor): Outcome {
  return compareLists(serversAt(base), serversAt(head));
}

/** What differs in the servers of an operation, where it has some of its own. */
export function compareOwnServers(base: Operation, head: Operation): Outcome {
  const [before, after] = [ownServers(base), ownServers(head)];
  if (before === undefined && after === undefined) return nothing;
  return compareLists(
    before ?? serversAt(base.cursor.document.root),
    after ?? serversAt(head.cursor.document.root),
  );
}

function ownServers({ cursor, pathItem }: Operation): readonly Cursor[] | undefined {
  const at = child(cursor, 'servers') ?? child(pathItem, 'servers');
  return at && childrenOf(at);
}

function serversAt(root: Cursor): readonly Cursor[] {
  return childrenOf(child(root, 'servers'));
}

/** Without a list, the server is the one that the document comes from: `/`. */
function byUrl(servers: readonly Cursor[]): ReadonlyMap<string, Cursor | undefined> {
  if (servers.length === 0) return new Map([['', undefined]]);
  return new Map(
    servers.map((server) => [(stringMember(server.value, 'url') ?? '/').replace(/\/+$/, ''), server]),
  );
}

function compareLists(base: readonly Cursor[], head: readonly Cursor[]): Outcome {
  const [before, after] = [byUrl(base), byUrl(head)];
  const kept = [...before].flatMap(([url, server]) => {
    const other = after.get(url);
    return server && other ? [compareServer(url, server, other)] : [];
  });
  const gone = [...before]
    .filter(([url]) => !after.has(url))
    .map(([url, cursor]) => goneFinding(url, cursor));
  const come = [...after].filter(([url]) => !before.has(url)).map(([url, cursor]) => newFinding(url, cursor));
  return joinOutcomes([...kept, placed(['servers'], 'request', [...gone, ...come])]);
}

function goneFinding(url: string, cursor: Cursor | undefined): Finding {
  return {
    rule: 'server-removed',
    base: cursor && { cursor },
    values: [url],
    message: `no longer have ${quote(url || '/')}.`,
  };
}

function newFinding(url: string, cursor: Cursor | undefined): Finding {
  return {
    rule: 'server-added',
    head: cursor && { cursor },
    values: [url],
    message: `have ${quote(url || '/')}.`,
  };
}

function compareServer(url: string, base: Cursor, head: Cursor): Outcome {
  const names = [...url.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
  return joinOutcomes([
    placed([`server ${url}`], 'request', compareNotes(notesOf(base), notesOf(head))),
    ...names.map((name) =>
      placed([`server ${url}`, name], 'request', compareVariable(variable(base, name), variable(head, name))),
    ),
  ]);
}

function variable(server: Cursor, name: string): Cursor {
  const variables = child(server, 'variables');
  return (variables && child(variables, name)) ?? server;
}

function compareVariable(base: Cursor, head: Cursor): readonly Finding[] {
  const [before, after] = [base, head].map(({ value }) => canonical(member(value, 'default')));
  const values = [before ?? '', after ?? ''];
  const where = { base: { cursor: base }, head: { cursor: head } };
  const message = `is ${quote(after ?? '')} by default instead of ${quote(before ?? '')}.`;
  const changed: readonly Finding[] =
    before === after ? [] : [{ rule: 'server-variable-changed', ...where, values, message }];
  return [
    ...changed,
    ...valueFindings(valuesOf(base), valuesOf(head)),
    ...compareNotes(textsOf(base), textsOf(head)),
  ];
}

/** What is said of a variable besides its default. */
function textsOf(variable: Cursor): Notes {
  return new Map([...notesOf(variable)].filter(([keyword]) => keyword !== 'default'));
}

/** Without a list, any value can be set. */
function valueFindings(base: Labels | undefined, head: Labels | undefined): readonly Finding[] {
  const rules = {
    word: 'value',
    added: 'server-variable-value-added',
    removed: 'server-variable-value-removed',
  } as const;
  if (base && head) return labelFindings(rules, base, head);
  const [where] = [...(base ?? head ?? new Map()).values()];
  if (base) return [{ rule: rules.added, base: where, values: [], message: 'can have any value.' }];
  return head
    ? [{ rule: rules.removed, head: where, values: [], message: 'can only have listed values.' }]
    : [];
}

function valuesOf(cursor: Cursor): Labels | undefined {
  const values = member(cursor.value, 'enum');
  return Array.isArray(values)
    ? new Map(values.map((value) => [String(value), { cursor, keyword: 'enum' }]))
    : undefined;
}
