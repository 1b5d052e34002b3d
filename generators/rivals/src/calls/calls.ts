/** One call, as a file of this folder that is bundled by itself. */
export type Call = {
  /** As the tables name it. */
  readonly name: string;
  readonly file: string;
  /** Whether its requests a second are measured, too. Each that is sends the same request. */
  readonly timed: boolean;
};

/** The first is what the others are compared with. */
export const calls: readonly Call[] = [
  { name: 'bare fetch', file: 'bare-fetch.ts', timed: true },
  { name: 'our client', file: 'client.ts', timed: true },
  { name: 'our client, all pages', file: 'client-paging.ts', timed: false },
  { name: 'our client, in the background', file: 'client-background.ts', timed: false },
  { name: 'openapi-fetch', file: 'openapi-fetch.ts', timed: true },
  { name: 'hey-api', file: 'hey-api.ts', timed: true },
];
