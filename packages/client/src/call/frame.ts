/** What every answer has, and the rest of it. */
type Frame = { readonly result: boolean; readonly [member: string]: unknown };

/**
 * The answer that a body holds; undefined when that is none of this API. Only the frame is checked. JSON is known by its
 * content, as servers label it in many ways.
 *
 * @param reviver as of `JSON.parse`.
 */
export function frameIn(
  body: string,
  reviver?: (name: string, value: unknown) => unknown,
): Frame | undefined {
  try {
    const answer = JSON.parse(body, reviver);
    if (typeof answer.result === 'boolean') return answer;
  } catch {
    // No JSON.
  }
}
