import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type parseDocument } from 'yaml';

export type YamlDocument = ReturnType<typeof parseDocument>;

/** What is wrong with a text, and where in it. */
export type Fault = { readonly offset: number; readonly reason: string };

/** The first thing in a document that is no YAML, or that JSON has nothing like. */
export function findFault(document: YamlDocument): Fault | undefined {
  return syntaxFault(document) ?? meaningFault(document);
}

function syntaxFault(document: YamlDocument): Fault | undefined {
  const [error] = document.errors;
  if (error === undefined) return undefined;
  const offset = error.pos[0];
  if (error.code === 'MULTIPLE_DOCS') return { offset, reason: 'a second document begins here' };
  // So it is told by the library that ran out of stack.
  if (error.message.includes('call stack')) return { offset, reason: 'it is nested too deeply' };
  // A message may quote the file, on lines of its own.
  return { offset, reason: error.message.split('\n')[0]?.replace(/\.$/, '') ?? '' };
}

/** A node, and the nodes that it stands in. */
type Step = { readonly node: unknown; readonly within: Step | undefined };

/** Looks at every node once and in order, with a stack of its own. */
function meaningFault(document: YamlDocument): Fault | undefined {
  // The latest node of each name, as far as the document was read: what an alias stands for.
  const named = new Map<string, unknown>();
  const pending: Step[] = [{ node: document.contents, within: undefined }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node } = step;
    const fault = isAlias(node) ? aliasFault(node, named.get(node.source), step) : nodeFault(node);
    if (fault !== undefined) return fault;
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) named.set(node.anchor, node);
    for (const child of childrenOf(node).toReversed()) pending.push({ node: child, within: step });
  }
  return undefined;
}

function childrenOf(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]);
  return isSeq(node) ? node.items : [];
}

function aliasFault(alias: Node, target: unknown, place: Step): Fault | undefined {
  if (target === undefined) return faultAt(alias, 'this alias stands for nothing');
  for (let next = place.within; next !== undefined; next = next.within) {
    if (next.node === target) return faultAt(alias, 'this alias stands for what it is a part of');
  }
  return undefined;
}

function nodeFault(node: unknown): Fault | undefined {
  if (isMap(node)) return keyFault(node.items.map(({ key }) => key));
  if (!isScalar(node) || typeof node.value !== 'number' || Number.isFinite(node.value)) return undefined;
  return faultAt(node, `${node.value} is no number of JSON`);
}

/** The library compares each key with all before it, which takes minutes where a map is large. */
function keyFault(keys: readonly unknown[]): Fault | undefined {
  const known = new Set<string>();
  for (const key of keys) {
    if (!isScalar(key) || key.value === null) return faultAt(key, 'a key has to be a text');
    // The key of a merge, `<<`, is none of the map.
    if (typeof key.value === 'symbol') continue;
    const name = String(key.value);
    if (known.has(name)) return faultAt(key, 'this key is there twice');
    known.add(name);
  }
  return undefined;
}

function faultAt(node: unknown, reason: string): Fault {
  return { offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0, reason };
}
