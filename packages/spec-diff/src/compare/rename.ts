/** Something that is gone or new, and a text that it has in common with what could be the same thing. */
export type Candidate<Value> = { readonly name: string; readonly likeness: string; readonly value: Value };

export type Rename<Value> = { readonly base: Candidate<Value>; readonly head: Candidate<Value> };

/**
 * Which of the things that are gone are there under another name. A thing has to be like another one, and each the
 * nearest to the other by its name. Where that leaves a doubt, nothing is taken for a rename.
 *
 * @param common likenesses that tell nothing, because things that stay have them, too. With one of these, the names
 * have to be near.
 */
export function findRenames<Value>(
  gone: readonly Candidate<Value>[],
  come: readonly Candidate<Value>[],
  common: ReadonlySet<string>,
): readonly Rename<Value>[] {
  return gone.flatMap((base) => {
    const head = nearest(base, come, common);
    return head !== undefined && nearest(head, gone, common) === base ? [{ base, head }] : [];
  });
}

/** The one that is like it; of several, the one with the nearest name; none, where two are as near. */
function nearest<Value>(
  to: Candidate<Value>,
  all: readonly Candidate<Value>[],
  common: ReadonlySet<string>,
): Candidate<Value> | undefined {
  const alike = all.filter(({ likeness }) => likeness === to.likeness);
  if (alike.length < 2 && !common.has(to.likeness)) return alike[0];
  const distances = alike.map(({ name }) => distance(name, to.name));
  const least = Math.min(...distances);
  const closest = alike.filter((_, index) => distances[index] === least);
  const [found] = closest;
  const isNear = least <= Math.max(to.name.length / 2, 2) || (found && hasAllWords(found.name, to.name));
  return closest.length === 1 && isNear ? found : undefined;
}

/** Whether one name only adds words to the other: `time` and `time_created`. */
function hasAllWords(a: string, b: string): boolean {
  const [fewer = [], more = []] = [wordsIn(a), wordsIn(b)].sort((x, y) => x.length - y.length);
  return fewer.every((word) => more.includes(word));
}

function wordsIn(name: string): readonly string[] {
  return name
    .slice(0, longest)
    .split(/[^a-zA-Z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
}

const longest = 64;

/**
 * How many characters have to be added, left out or replaced (Levenshtein). Only beginnings of long names are looked
 * at.
 */
function distance(a: string, b: string): number {
  const target = [...b.slice(0, longest)];
  let row = target.map((_, index) => index + 1);
  for (const [line, char] of [...a.slice(0, longest)].entries()) {
    let diagonal = line;
    let left = line + 1;
    row = row.map((above, index) => {
      left = Math.min(left + 1, above + 1, diagonal + Number(target[index] !== char));
      diagonal = above;
      return left;
    });
  }
  return row.at(-1) ?? a.length;
}
