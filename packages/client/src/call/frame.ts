/** What every answer has, and the rest of it. */
type Frame = { readonly result: boolean; readonly [member: string]: unknown };

/**
 * Reads an answer. JSON is known by its content, as servers label it in many ways.
 *
 * @param reviver as that of `JSON.parse`.
 * @returns undefined for what is no answer of this API; of the others, only the frame is checked.
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
