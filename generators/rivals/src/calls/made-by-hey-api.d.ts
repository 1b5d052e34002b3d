// What is used of a client that exists only while the command runs.
declare module 'made-by-hey-api/client.gen' {
  export const client: {
    readonly setConfig: (config: { readonly baseUrl: string; readonly auth: string }) => unknown;
  };
}

declare module 'made-by-hey-api/sdk.gen' {
  export function listInstalls(options: {
    readonly query: { readonly limit: number };
  }): Promise<{ readonly data?: { readonly data: readonly unknown[] } }>;
}
