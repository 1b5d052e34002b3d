import { useListInstallsInfinite } from '@installatron-openapi/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { InstallRow } from './install-row.tsx';
import { Problem } from './problem.tsx';
import type { BeginsWork } from './work.ts';

/** The installs that a text is found in, page by page. */
export function InstallList({ q, onBegin }: BeginsWork & { readonly q: string }) {
  const installs = useListInstallsInfinite(
    { limit: 3, ...(q !== '' && { q }) },
    { placeholderData: keepPreviousData },
  );
  const { data, error, isFetching, hasNextPage, isFetchingNextPage } = installs;
  const pages = data?.pages ?? [];
  // An install that is added between two pages pushes another one onto both.
  const rows = new Map(pages.flatMap(({ data: page }) => page).map((install) => [install.id, install]));
  const total = pages.at(-1)?.total_count ?? rows.size;
  return (
    <>
      {error !== null && <Problem error={error} onRetry={installs.refetch} isBusy={isFetching} />}
      <p className="faint" role="status">
        {data === undefined ? isFetching && 'Loading …' : countOf(rows.size, total, q)}
      </p>
      <ul className="rows" aria-busy={isFetching}>
        {[...rows.values()].map((install) => (
          <InstallRow key={install.id} install={install} onBegin={onBegin} />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" disabled={isFetching} onClick={() => installs.fetchNextPage()}>
          {isFetchingNextPage ? 'Loading …' : 'Show more'}
        </button>
      )}
    </>
  );
}

function countOf(shown: number, total: number, q: string): string {
  if (total === 0) return q === '' ? 'Nothing is installed yet.' : `Nothing is found for “${q}”.`;
  return shown < total ? `${shown} of ${total}` : `${total} in all`;
}
