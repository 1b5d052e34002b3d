/** A value of a JSON text: the line (from 1) of its key, or of itself where it has none, and what it holds. */
export type JsonLines = {
  readonly line: number;
  readonly children: ReadonlyMap<string, JsonLines> | undefined;
};

type Open = {
  readonly children: Map<string, JsonLines>;
  readonly isArray: boolean;
  /** The key that was read last, and the line it stands on. */
  key: string;
  keyLine: number;
};

// Strings, brackets and commas, line breaks. Numbers and words need no attention: they hold nothing.
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:\n]|[^\s[\]{},:"]+/gs;

/** Notes the line of every place of a text that is JSON. Keeps its own stack, so depth costs nothing. */
export function readJsonLines(text: string): JsonLines {
  const root: Open = { children: new Map(), isArray: true, key: '0', keyLine: 1 };
  const stack: Open[] = [root];
  let line = 1;
  let before = '';
  for (const [found] of text.matchAll(token)) {
    if (found === '\n') {
      line += 1;
      continue;
    }
    readToken(stack, found, before, line);
    before = found;
  }
  return root.children.get('0') ?? { line: 1, children: undefined };
}

function readToken(stack: Open[], found: string, before: string, line: number): void {
  const top = stack.at(-1);
  if (top === undefined) return;
  if (found === '{' || found === '[') stack.push(open(top, found, line));
  else if (found === '}' || found === ']') stack.pop();
  else if (found === ',') nextItem(top);
  else if (found === ':') top.key = readKey(before);
  else if (isKey(top, before)) top.keyLine = line;
  else note(top, line, undefined);
}

function open(top: Open, bracket: string, line: number): Open {
  const children = new Map<string, JsonLines>();
  note(top, line, children);
  return { children, isArray: bracket === '[', key: '0', keyLine: line };
}

function note(top: Open, line: number, children: Map<string, JsonLines> | undefined): void {
  top.children.set(top.key, { line: top.isArray ? line : top.keyLine, children });
}

function nextItem(top: Open): void {
  if (top.isArray) top.key = String(Number(top.key) + 1);
}

/** In an object, what follows its bracket or a comma is a key. */
function isKey(top: Open, before: string): boolean {
  return !top.isArray && (before === '{' || before === ',');
}

function readKey(text: string): string {
  const key: unknown = JSON.parse(text);
  return String(key);
}
