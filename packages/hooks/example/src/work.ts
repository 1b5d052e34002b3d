/** Work that goes on in the background since somebody asked for it on this page. */
export type Work = {
  /** Counted from 0. */
  readonly number: number;
  readonly title: string;
  /** What the operation gave: `useTask` follows it. */
  readonly change: object;
};

/** Work as it begins. */
export type NewWork = Omit<Work, 'number'>;

/** What a component that begins work is given. */
export type BeginsWork = { readonly onBegin: (work: NewWork) => void };

/** The newest is first. */
export function addWork(works: readonly Work[], work: NewWork): readonly Work[] {
  return [{ ...work, number: works.length }, ...works];
}
