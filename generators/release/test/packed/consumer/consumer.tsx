// What an application writes. It is compiled outside of the workspace, against the packages that npm installed.
import { ApiError, createClient, listInstalls } from '@installatron-openapi/client';
import { InstallatronProvider, useClient, useListInstalls } from '@installatron-openapi/hooks';
import { installToV2, type Renamed } from '@installatron-openapi/renames';
import { commandToRequest } from '@installatron-openapi/renames/commands';
import { maps } from '@installatron-openapi/renames/maps';
import type { ErrorCode, Install } from '@installatron-openapi/types';
import type { Install as InstallV1 } from '@installatron-openapi/types/v1';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';

const client = createClient({ server: 'panel.example.com', key: 'key' });

export async function urls(): Promise<readonly (string | undefined)[]> {
  try {
    const { data } = await listInstalls(client, { q: 'blog' });
    return (data ?? []).map((install: Install) => install.url);
  } catch (error) {
    if (error instanceof ApiError) console.error(error.status, error.errcode);
    throw error;
  }
}

// @ts-expect-error a search is a text
void listInstalls(client, { q: 1 });

const before: InstallV1 = { id: 'a1', 'cf-login': 'jane' };
export const login: string | undefined = installToV2(before).login;
export const files: Renamed<'install', 'v1'>['files'] = 'list-files';
export const operation: string = commandToRequest({ cmd: 'view', id: 'a1' }).operationId;
export const members: number = maps.resources.install.members.length;
// @ts-expect-error in version 2 the member has another name
export const old = installToV2(before)['cf-login'];

export const code: ErrorCode = 'invalid_argument_url';

function Installs() {
  const key: boolean = useClient() === client;
  const { data, error, isPending } = useListInstalls({ limit: 20 });
  if (isPending) return <p>Loading …</p>;
  if (error !== null) return <p>{error.message}</p>;
  const installs: readonly Install[] = data.data ?? [];
  return <p title={String(key)}>{installs.map(({ url }) => url).join(', ')}</p>;
}

export function App() {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <InstallatronProvider client={client}>
        <Installs />
      </InstallatronProvider>
    </QueryClientProvider>
  );
}
