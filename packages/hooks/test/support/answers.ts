import type { Reply } from './server.ts';

const frame = { result: true, errcode: '', message: '' };

/** A success that holds this. */
export function holding(data: unknown): Reply {
  return { body: { ...frame, data } };
}

/** A list of things of which only the ids matter. */
export function listing(...ids: readonly string[]): Reply {
  return holding(ids.map((id) => ({ id })));
}

/** What is listed: the ids of it. */
export function idsIn(answer: { readonly data: readonly { readonly id?: string }[] } | undefined) {
  return answer?.data.map(({ id }) => id);
}

/** The page of a list of things that the URL of a request asks for. */
export function pageOf(ids: readonly string[], url: string | undefined): Reply {
  const asked = new URL(url ?? '/', 'http://localhost').searchParams;
  const offset = Number(asked.get('offset') ?? 0);
  const limit = Number(asked.get('limit') ?? 10);
  const data = ids.slice(offset, offset + limit).map((id) => ({ id }));
  return { body: { ...frame, data, total_count: ids.length } };
}

/** The answer that work has begun in the background. */
export function begun(id: string): Reply {
  return { body: { ...frame, task: { id } } };
}

/** A refusal. */
export function refusal(errcode: string, status = 404): Reply {
  return { status, body: { result: false, errcode, message: 'No.' } };
}
