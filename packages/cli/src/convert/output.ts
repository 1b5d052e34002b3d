import { once } from 'node:events';
import type { Writable } from 'node:stream';

// Many small writes are slow, and one that is too large would be memory for nothing.
const batch = 64 * 1024;

/** Writes text in batches, and waits when the reader is slower. */
export class Output {
  readonly #stream: Writable;
  #pending: string[] = [];
  #length = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  async write(text: string): Promise<void> {
    this.#pending.push(text);
    this.#length += text.length;
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
