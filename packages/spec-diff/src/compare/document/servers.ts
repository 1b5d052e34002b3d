import type { Cursor } from '../../document/cursor.ts';
import {
  isOneOf,
  knownBy,
  ownServersOf,
  type Server,
  serversOf,
  variableOf,
} from '../../normal/document/servers.ts';
import { type Operation, pathParameters } from '../../normal/operation/operations.ts';
import { notesOf } from '../../normal/schema/notes.ts';
import { type Finding, quote } from '../finding.ts';
import { compareNotes } from '../notes.ts';
import { joinOutcomes, nothing, type Outcome, placed } from '../outcome.ts';
import { compareVariable } from './server-variables.ts';

/** What differs in the servers of the document. */
export function compareServers(base: Cursor, head: Cursor): Outcome {
  return compareLists(serversOf(base), serversOf(head));
}

/** What differs in the servers of an operation, where it has some of its own. */
export function compareOwnServers(base: Operation, head: Operation): Outcome {
  const [before, after] = [ownServersOf(base), ownServersOf(head)];
  if (before === undefined && after === undefined) return nothing;
  return compareLists(
    before ?? serversOf(base.cursor.document.root),
    after ?? serversOf(head.cursor.document.root),
  );
}

function compareLists(base: readonly Server[], head: readonly Server[]): Outcome {
  const keyOf = knownBy(base, head);
  const [before, after] = [base, head].map((list) => new Map(list.map((server) => [keyOf(server), server])));
  const kept = base.flatMap((server) => {
    const other = after?.get(keyOf(server));
    return other === undefined ? [] : [compareServer(server, other)];
  });
  const gone = base.filter(
    (server) => !after?.has(keyOf(server)) && !head.some((each) => isOneOf(server, each)),
  );
  const come = head.filter((server) => !before?.has(keyOf(server)));
  return joinOutcomes([
    ...kept,
    placed(['servers'], 'request', [
      ...gone.map(goneFinding),
      ...come.map(newFinding),
      ...firstFindings(base, head, keyOf),
    ]),
  ]);
}

function goneFinding({ url, place }: Server): Finding {
  return {
    rule: 'server-removed',
    base: place && { cursor: place },
    values: [url],
    message: `no longer have ${shown(url)}.`,
  };
}

function newFinding({ url, place }: Server): Finding {
  return {
    rule: 'server-added',
    head: place && { cursor: place },
    values: [url],
    message: `have ${shown(url)}.`,
  };
}

/** The first one is what many tools take. Where it is gone, that says enough. */
function firstFindings(
  [before]: readonly Server[],
  head: readonly Server[],
  keyOf: (server: Server) => string,
): readonly Finding[] {
  const [after] = head;
  if (!before || !after || keyOf(before) === keyOf(after)) return [];
  if (!head.some((server) => keyOf(server) === keyOf(before))) return [];
  const where = {
    base: before.place && { cursor: before.place },
    head: after.place && { cursor: after.place },
  };
  const message = `have ${shown(after.url)} first instead of ${shown(before.url)}.`;
  return [{ rule: 'first-server-changed', ...where, values: [before.url, after.url], message }];
}

function shown(url: string): string {
  return quote(url || '/');
}

/** Names of variables are not part of what is sent. */
function compareServer(base: Server, head: Server): Outcome {
  const [at, other] = [base.place, head.place];
  if (!at || !other) return nothing;
  const names = pathParameters(head.url);
  const steps = [`server ${base.url}`];
  return joinOutcomes([
    placed(steps, 'request', compareNotes(notesOf(at), notesOf(other))),
    ...pathParameters(base.url).map((name, index) => {
      const [before, after] = [variableOf(base, name), variableOf(head, names[index] ?? name)];
      return placed([...steps, name], 'request', compareVariable(before ?? at, after ?? other));
    }),
  ]);
}
