/** A limit to how long something may take, which gives a signal when it is over. */
export type Deadline = {
  readonly signal: AbortSignal;
  /** Begins to wait, anew if it waits already. */
  readonly start: () => void;
  readonly stop: () => void;
};

export function deadlineOf(milliseconds: number): Deadline {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    start: () => {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), milliseconds);
    },
    stop: () => clearTimeout(timer),
  };
}
