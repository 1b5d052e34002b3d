import { once } from 'node:events';
import type { Writable } from 'node:stream';

// Many small writes are slow.
const batch = 64 * 1024;

/** Writes text in batches, and waits when the reader is slower. */
export class Output {
  readonly #stream: Writable;
  #pending: string[] = [];
  #length = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  /** Keeps a text until the next flush. */
  add(text: string): void {
    this.#pending.push(text);
    this.#length += text.length;
  }

  /** Writes what was kept, if that is enough to be worth it. */
  async flushBatch(): Promise<void> {
    if (this.#length >= batch) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#length === 0) return;
    const text = this.#pending.join('');
    this.#pending = [];
    this.#length = 0;
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}
