import { isObject } from '../json/value.ts';
import { type Bump, bumps } from '../report/report.ts';
import { isLess } from '../report/summary.ts';
import { parseFile } from '../source/file.ts';
import { NotComparable } from '../source/not-comparable.ts';
import type { Tree } from '../source/tree.ts';

/**
 * The largest bump that the changesets of a branch say for each package: those that HEAD has and BASE has not, or not in these
 * words.
 */
export function changesetsOf(base: Tree, head: Tree): ReadonlyMap<string, Bump> {
  const paths = head.list('.changeset').filter((path) => /^\.changeset\/(?!README)[^/]+\.md$/.test(path));
  const before = base.readAll(paths);
  const declared = new Map<string, Bump>();
  for (const [path, text] of head.readAll(paths)) {
    if (before.get(path) === text) continue;
    for (const [name, bump] of readChangeset(text, head.nameOf(path))) {
      const known = declared.get(name);
      if (known === undefined || isLess(known, bump)) declared.set(name, bump);
    }
  }
  return declared;
}

/** The packages and bumps between the two lines of dashes. */
function readChangeset(text: string, shown: string): readonly (readonly [string, Bump])[] {
  const [, header] = /^---\r?\n(.*?)^---/ms.exec(text) ?? [];
  const value = header === undefined ? undefined : parseFile('changeset.yaml', header, shown).value;
  if (value === null) return [];
  if (!isObject(value)) throw wrong(shown);
  return Object.entries(value).map(([name, said]) => {
    const bump = bumps.find((each) => each === said);
    if (bump === undefined) throw wrong(shown, `${shown} says no bump for ${JSON.stringify(name)}.`);
    return [name, bump];
  });
}

function wrong(shown: string, message = `${shown} is no changeset.`): NotComparable {
  const remedy = "Begin it with the packages between lines of dashes, each as `'name': minor`.";
  return new NotComparable(message, remedy, { file: shown, line: 1 });
}
