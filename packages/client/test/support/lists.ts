import type { Behaviour } from './server.ts';

export type Item = { readonly id: string };

/** Items by the letters of a text. */
export const itemsOf = (letters: string): Item[] => [...letters].map((id) => ({ id }));

/** The letters of items. */
export const lettersOf = (items: readonly { readonly id?: unknown }[]): string =>
  items.map(({ id }) => `${id}`).join('');

/** The page of a list that a request asks for: two items where it asks for no number. */
export function pageOf(items: readonly Item[], url = '', total: unknown = items.length): string {
  const asked = new URL(url, 'http://127.0.0.1').searchParams;
  const offset = Number(asked.get('offset') ?? 0);
  const data = items.slice(offset, offset + Number(asked.get('limit') ?? 2));
  return JSON.stringify({ result: true, data, total_count: total });
}

/** A server of a list, which something may happen to before each page but the first. */
export function listing(items: () => readonly Item[], meanwhile: () => void = () => {}): Behaviour {
  let requests = 0;
  return (response, { url }) => {
    if (requests > 0) meanwhile();
    requests += 1;
    response.end(pageOf(items(), url));
  };
}

/** All that comes, as an array. */
export async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}
