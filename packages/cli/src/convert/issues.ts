import type { Issue } from '@installatron-openapi/renames';

/** How issues are written to standard error. */
export const issueFormats = ['text', 'json'] as const;
export type IssueFormat = (typeof issueFormats)[number];

// Who reads text has seen enough after these; a machine gets them all.
const shownPerRule = 20;

/** Writes issues as they come, and knows how many there were. Values are never written: one may be a password. */
export class IssueReport {
  readonly #format: IssueFormat;
  readonly #write: (text: string) => void;
  readonly #perRule = new Map<string, number>();
  #total = 0;

  constructor(format: IssueFormat, write: (text: string) => void) {
    this.#format = format;
    this.#write = write;
  }

  get total(): number {
    return this.#total;
  }

  add(line: number, { code, pointer, rule, message }: Issue): void {
    this.#total += 1;
    if (this.#format === 'json') {
      this.#write(`${JSON.stringify({ line, code, pointer, rule, message })}\n`);
      return;
    }
    const count = (this.#perRule.get(rule) ?? 0) + 1;
    this.#perRule.set(rule, count);
    if (count <= shownPerRule) this.#write(`line ${line}: ${code} at ${pointer}: ${message}\n`);
    if (count === shownPerRule) this.#write(`Further issues of ${rule} are only counted.\n`);
  }
}
