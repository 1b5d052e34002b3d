import type { CommandRequest } from '@installatron-openapi/renames';

/** One request of version 2. */
export type Step = Pick<CommandRequest, 'operationId' | 'method' | 'path' | 'query' | 'body'>;
