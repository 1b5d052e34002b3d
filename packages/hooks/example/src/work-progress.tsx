import type { TaskProgress } from '@installatron-openapi/client';
import { useTask } from '@installatron-openapi/hooks';
import type { Task } from '@installatron-openapi/types';
import { useId } from 'react';
import { Problem } from './problem.tsx';
import type { Work } from './work.ts';

/** How far some work is. When it has ended, the hook has the lists asked again that it changed. */
export function WorkProgress({ work: { title, change } }: { readonly work: Work }) {
  const { data, error, refetch } = useTask<Task>(change, { delay: 500, maxDelay: 4_000 });
  const titleId = useId();
  const isRunning = data === undefined || data.state === 'running';
  return (
    <li className="work">
      <p id={titleId}>{title}</p>
      {error === null ? (
        <>
          {/* Without a value, it shows that nobody knows how far. */}
          <progress aria-labelledby={titleId} max={100} value={isRunning ? data?.percent : 100} />
          <p className="faint">{stepOf(data)}</p>
        </>
      ) : (
        <Problem error={error} onRetry={error.name === 'TaskError' ? undefined : refetch} />
      )}
    </li>
  );
}

function stepOf(progress: TaskProgress<Task> | undefined): string {
  switch (progress?.state) {
    case undefined:
      return 'Starting …';
    case 'running':
      return progress.task?.message ?? 'Under way …';
    case 'succeeded':
      return 'Done';
    case 'gone':
      return 'Not listed any more, so most likely done';
  }
}
