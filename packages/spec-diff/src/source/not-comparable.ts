/** Where in the sources something is. */
export type Place = { readonly file: string; readonly line?: number };

/**
 * Why no verdict can be given: a source that cannot be read, is no OpenAPI, or contradicts itself. Whoever catches it exits
 * with 2, because a comparison that was not made must never look like one that found nothing.
 */
export class NotComparable extends Error {
  override readonly name = 'NotComparable';
  /** What to do about it. */
  readonly remedy: string;
  readonly place: Place | undefined;

  constructor(message: string, remedy: string, place?: Place) {
    super(message);
    this.remedy = remedy;
    this.place = place;
  }
}
