import { Engine } from 'php-parser';

type Node = Readonly<Record<string, unknown>>;

/**
 * The value that a PHP file returns, read by the grammar of PHP: literals, arrays and joined strings, and nothing else.
 *
 * @throws Error when the file is no PHP, does anything, or returns anything but that.
 */
export function returnedByPhp(text: string): unknown {
  const engine = new Engine({ parser: { suppressErrors: false }, ast: { withPositions: false } });
  const program: unknown = JSON.parse(JSON.stringify(engine.parseCode(text, 'maps.php')));
  const [statement, ...others] = nodes(nodeOf(program)['children']);
  if (statement?.['kind'] !== 'return' || others.length > 0)
    throw new Error('The file does more than return.');
  return literal(nodeOf(statement['expr']));
}

function literal(node: Node): unknown {
  switch (node['kind']) {
    case 'string':
      return node['isDoubleQuote'] === true ? readEscapes(String(node['raw']).slice(1, -1)) : node['value'];
    case 'boolean':
      return node['value'];
    case 'number':
      return Number(node['value']);
    case 'unary':
      return -Number(literal(nodeOf(node['what'])));
    case 'bin':
      return `${literal(nodeOf(node['left']))}${literal(nodeOf(node['right']))}`;
    case 'array':
      return arrayOf(nodes(node['items']));
    default:
      throw new Error(`The file holds ${String(node['kind'])} where a literal should be.`);
  }
}

// What PHP makes of the one escape that is written in double quotes; the parser does not know all of them.
function readEscapes(text: string): string {
  if (!/^(\\u\{[0-9a-f]+\})*$/.test(text)) throw new Error('Double quotes hold more than escapes.');
  return text.replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function arrayOf(items: readonly Node[]): unknown {
  const entries = items.map((item) => ({ key: item['key'], value: literal(nodeOf(item['value'])) }));
  if (entries.every(({ key }) => key === null || key === undefined)) return entries.map(({ value }) => value);
  return Object.fromEntries(entries.map(({ key, value }) => [String(literal(nodeOf(key))), value]));
}

function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.map(nodeOf) : [];
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
