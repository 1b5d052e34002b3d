import type ts from 'typescript-5.9';
import { type NamedAt, namingNodes } from './references.ts';
import type { Thing } from './thing.ts';

/** What the declarations of an entry come to when each thing that they name is followed. */
export type Closure = {
  /** Every thing that is declared or named. */
  readonly things: ReadonlySet<Thing>;
  /** The names of the language and its library: `Promise`, `Record`. */
  readonly globals: ReadonlySet<string>;
};

/** What to look into: declarations, and things that are named already. */
export type Contents = { readonly nodes: readonly ts.Node[]; readonly things: readonly Thing[] };

/**
 * Follows things to everything that they lean on.
 *
 * @param contentsOf what a report says of a thing; nothing where it only names it.
 */
export function closureOf(
  roots: Contents,
  contentsOf: (thing: Thing) => Contents,
  namedAt: NamedAt,
): Closure {
  const things = new Set<Thing>();
  const globals = new Set<string>();
  const add = (contents: Contents) => {
    for (const thing of contents.things) things.add(thing);
    for (const node of contents.nodes.flatMap(namingNodes)) {
      const named = namedAt(node);
      if (named === 'global') globals.add(node.getText());
      else if (named !== undefined) things.add(named);
    }
  };
  add(roots);
  // The set grows while it is walked.
  for (const thing of things) add(contentsOf(thing));
  return { things, globals };
}
