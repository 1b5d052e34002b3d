import {
  type Diagnostic,
  formatPointer,
  type OpenApiDocument,
  type PointerPath,
  problem,
} from '@installatron-openapi/generate-kit';
import { ownSchemas } from '../commands/form.ts';
import type { DerivedDocument } from '../derive.ts';
import { causeOf } from './cause.ts';
import { type Change, findChanges } from './changes.ts';
import { isWording } from './wording.ts';

/**
 * What a derived document has that the frozen one has not, and the other way round: one error for each place in the
 * document of version 2 that causes a change, apart for meaning and for wording.
 *
 * @param document that of version 2.
 */
export function compareWithBaseline(
  document: OpenApiDocument,
  derived: DerivedDocument,
  baseline: OpenApiDocument,
): readonly Diagnostic[] {
  const changes = findChanges(baseline, derived.document).filter(({ path }) => !isListOfCommands(path));
  const placed = changes.map((change) => ({
    change,
    code: isWording(change.path) ? ('v1-wording-changed' as const) : ('v1-meaning-changed' as const),
    pointer: formatPointer(causeOf(document, derived.origins, change)),
  }));
  // The words and examples of what means something else now follow it: until that is settled they say nothing new.
  const meanings = placed.filter(({ code }) => code === 'v1-meaning-changed');
  const groups = Map.groupBy(
    meanings.length > 0 ? meanings : placed,
    ({ code, pointer }) => `${code} ${pointer}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return problem(first.code, message(group.map(({ change }) => change)), { pointer: first.pointer });
  });
}

// Each command that is new or gone is a change by itself.
function isListOfCommands(path: PointerPath): boolean {
  return formatPointer(path).startsWith(`/components/schemas/${ownSchemas.command}/oneOf`);
}

const shownAtMost = 3;

function message(changes: readonly Change[]): string {
  const shown = changes.slice(0, shownAtMost).map(describe);
  const more = changes.length - shown.length;
  return `In version 1, ${shown.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`;
}

// Values are not shown: an example may hold what has no place in a log.
function describe({ kind, path, formerName }: Change): string {
  const place = formatPointer(path);
  if (kind === 'renamed') return `${place} was called ${JSON.stringify(formerName)}`;
  return `${place} ${verbs[kind]}`;
}

const verbs = { added: 'is new', removed: 'is gone', changed: 'is another' } as const;
