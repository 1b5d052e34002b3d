import { Refusal } from '../refusal.ts';

/** Parameters by name: text, lists and objects of them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** How deep values may be nested: the `max_input_nesting_level` of PHP. */
export const maxDepth = 64;

/** How many parameters there may be. PHP takes 1,000, if nobody tells it otherwise. */
const maxParameters = 10_000;

/**
 * The parameters in a query or a form, with the brackets of PHP: `a[]=1` is a list, `a[b]=1` an object. Unlike PHP, it keeps dots
 * and blanks in names.
 *
 * @throws Refusal for more than the limits allow.
 */
export function readForm(text: string): Parameters {
  if (text.split('&', maxParameters + 1).length > maxParameters) throw tooMany();
  return readPairs(new URLSearchParams(text));
}

/** The same for pairs that are taken apart already. */
export function readPairs(pairs: Iterable<readonly [name: string, value: unknown]>): Parameters {
  const root = emptyBranch();
  let count = 0;
  for (const [name, value] of pairs) {
    count += 1;
    if (count > maxParameters) throw tooMany();
    put(root, pathOf(name), value);
  }
  return Object.fromEntries([...root.members].map(([name, node]) => [name, contentOf(node)]));
}

function tooMany(): Refusal {
  return new Refusal('request_too_large', `There are more than ${maxParameters} parameters. Send fewer.`);
}

/** The same for values of JSON. */
export function tooDeep(): Refusal {
  return new Refusal('request_too_large', `A parameter is more than ${maxDepth} levels deep. Send fewer.`);
}

/** What is below a name. */
type Branch = {
  readonly members: Map<string, Branch | Leaf>;
  /** One more than the highest number among the names. */
  next: number;
};
type Leaf = { readonly value: unknown };

function emptyBranch(): Branch {
  return { members: new Map(), next: 0 };
}

/** `a[b][]` is `a`, `b` and nothing. A name whose brackets make no sense is one name. */
function pathOf(name: string): readonly string[] {
  const open = name.indexOf('[');
  const brackets = open > 0 ? name.slice(open).match(/\[[^\]]*\]/gy) : null;
  if (brackets === null) return [name];
  if (brackets.length > maxDepth) throw tooDeep();
  return [name.slice(0, open), ...brackets.map((bracket) => bracket.slice(1, -1))];
}

/** Of a name that has a value and more below it, PHP keeps what comes last. */
function put(root: Branch, [name = '', ...inner]: readonly string[], value: unknown): void {
  if (name === '') return;
  let branch = root;
  let key = name;
  for (const next of inner) {
    branch = branchAt(branch, key);
    // One blank counts as nothing, as it does for PHP.
    key = /^[ \t-\r]?$/.test(next) ? String(branch.next) : next;
    if (/^(0|[1-9]\d{0,8})$/.test(key)) branch.next = Math.max(branch.next, Number(key) + 1);
  }
  branch.members.set(key, { value });
}

function branchAt({ members }: Branch, key: string): Branch {
  const found = members.get(key);
  if (found !== undefined && 'members' in found) return found;
  const made = emptyBranch();
  members.set(key, made);
  return made;
}

/** What has the numbers of a list, in their order, is one. */
function contentOf(node: Branch | Leaf): unknown {
  if ('value' in node) return node.value;
  const isList = [...node.members.keys()].every((key, index) => key === String(index));
  const entries = [...node.members].map(([key, inner]) => [key, contentOf(inner)] as const);
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
