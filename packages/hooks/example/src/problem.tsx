import type { Failure } from '@installatron-openapi/client';
import { explain } from './explain.ts';

type ProblemProps = {
  readonly error: Failure;
  /** Asks again. Undefined where that would do the same thing twice. */
  readonly onRetry?: (() => unknown) | undefined;
  /** Whether it is being asked again. */
  readonly isBusy?: boolean;
};

/** What went wrong, and what to do. */
export function Problem({ error, onRetry, isBusy = false }: ProblemProps) {
  const { title, text } = explain(error);
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{title}</strong> {text}
      </p>
      {onRetry !== undefined && (
        <button type="button" disabled={isBusy} onClick={() => onRetry()}>
          {isBusy ? 'Trying …' : 'Try again'}
        </button>
      )}
    </div>
  );
}
