/** The request that a line for curl asks for: `curl -H 'A: b' -d c=d http://example.com/`. Not every machine has curl. */
export function requestOf(line: string): Request {
  const [, ...words] = (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));
  const after = (option: string) => words.filter((_, index) => words[index - 1] === option);
  const headers = new Headers(
    after('-H').map((header): [string, string] => {
      const [name = '', value = ''] = header.split(': ');
      return [name, value];
    }),
  );
  const data = after('-d');
  const body = data.length === 0 ? null : new URLSearchParams(data.join('&'));
  return new Request(words.at(-1) ?? '', { method: body === null ? 'GET' : 'POST', headers, body });
}
