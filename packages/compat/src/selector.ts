import { Refusal } from './refusal.ts';

/** The version of the data that is asked for. */
export type SelectedVersion = '1.0' | '2.0';

const headerName = 'X-API-Version';
const parameterName = 'api_version';

/**
 * The version that the header and the query ask for; undefined where none does. That both have to agree is our choice: the
 * vendor says nothing of it.
 *
 * @throws Refusal for versions that differ, and for one that does not exist.
 */
export function selectedVersion(headers: Headers, url: URL): SelectedVersion | undefined {
  const inHeader = (headers.get(headerName) ?? '').split(',').map((text) => text.trim());
  const [version, ...others] = new Set(
    [...inHeader, ...url.searchParams.getAll(parameterName)].filter(Boolean),
  );
  if (others.length === 0 && version === undefined) return undefined;
  if (others.length === 0 && (version === '1.0' || version === '2.0')) return version;
  throw new Refusal(
    'invalid_argument_api_version',
    `${headerName} and ${parameterName} ask for a version: "1.0" or "2.0", and the same one where both are there.`,
    { errfield: parameterName },
  );
}

/** The address without the version. All else of it stays as it is written. */
export function withoutSelector({ origin, pathname, search }: URL): string {
  const rest = search
    .slice(1)
    .split('&')
    .filter((pair) => !new URLSearchParams(pair).has(parameterName))
    .join('&');
  return `${origin}${pathname}${rest === '' ? '' : `?${rest}`}`;
}

/** Whether the data of version 2 are asked for, and nothing else. */
export function asksForV2(headers: Headers, url: URL): boolean {
  return versionOrFault(headers, url) === '2.0';
}

/** Whether something else than the data of version 1 is asked for, even what does not exist. */
export function mayAskForV2(headers: Headers, url: URL): boolean {
  return !['1.0', undefined].includes(versionOrFault(headers, url));
}

function versionOrFault(headers: Headers, url: URL): SelectedVersion | 'fault' | undefined {
  try {
    return selectedVersion(headers, url);
  } catch (error) {
    if (error instanceof Refusal) return 'fault';
    throw error;
  }
}
