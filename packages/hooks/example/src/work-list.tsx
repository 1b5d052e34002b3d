import type { Work } from './work.ts';
import { WorkProgress } from './work-progress.tsx';

/** The work that was begun. What changes in it is read out. */
export function WorkList({ works }: { readonly works: readonly Work[] }) {
  return (
    <ul className="works" aria-label="Work" aria-live="polite">
      {works.map((work) => (
        <WorkProgress key={work.number} work={work} />
      ))}
    </ul>
  );
}
