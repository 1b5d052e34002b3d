// Often enough to be seen moving, seldom enough to cost nothing.
const milliseconds = 200;

/** A line on a terminal that says how far the work is; elsewhere it is never made. */
export class Progress {
  readonly #write: (text: string) => void;
  #next = 0;
  #shown = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  update(bytes: number, values: number): void {
    const now = performance.now();
    if (now < this.#next) return;
    this.#next = now + milliseconds;
    this.#shown = true;
    this.#write(`\r${formatSize(bytes)} read, ${values} converted\u001b[K`);
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#shown) this.#write('\r\u001b[K');
    this.#shown = false;
  }
}

function formatSize(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
