/** An answer, and what came with it. */
export type AnswerWithResponse<Answer> = {
  readonly answer: Answer;
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
};

/** The promise of an answer, which has the rest of the response too. */
export type ApiCall<Answer> = Promise<Answer> & {
  /** The answer with its HTTP status and headers. Nothing is sent again. */
  readonly withResponse: () => Promise<AnswerWithResponse<Answer>>;
};

/** Makes the promise of an answer from that of the whole response. */
export function callOf<Answer>(response: Promise<AnswerWithResponse<Answer>>): ApiCall<Answer> {
  const call = response.then(({ answer }) => answer);
  return Object.assign(call, {
    withResponse: () => {
      // Whoever asks for the response does not wait for the promise of the answer, too: its failure is no surprise.
      call.catch(() => {});
      return response;
    },
  });
}
