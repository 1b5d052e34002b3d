import { useListApplications } from '@installatron-openapi/hooks';
import type { ComponentProps } from 'react';
import { Problem } from './problem.tsx';

/** Chooses one of the applications that the server offers. */
export function ApplicationSelect(props: ComponentProps<'select'>) {
  const { data, error, isPending, isFetching, refetch } = useListApplications({ limit: 200 });
  if (error !== null) return <Problem error={error} onRetry={refetch} isBusy={isFetching} />;
  const offered = (data?.data ?? []).filter(({ install }) => install !== false);
  return (
    <select disabled={offered.length === 0} {...props}>
      {offered.length === 0 && <option>{isPending ? 'Loading …' : 'Nothing is offered'}</option>}
      {offered.map(({ id, name = id, version }) => (
        <option key={id} value={id}>
          {name} {version}
        </option>
      ))}
    </select>
  );
}
