import type { InstallApplicationError } from '@installatron-openapi/client';
import { saidBy } from './explain.ts';

/** What is wrong with one input of an install, when that is why it was refused. */
export function installFault(error: InstallApplicationError | null, field: string): string | undefined {
  if (error?.name !== 'ApiError' || error.errfield !== field) return undefined;
  // The codes are those that the spec knows for this operation, and others may come.
  switch (error.errcode) {
    case 'empty_argument_url':
      return 'Say where to install.';
    case 'invalid_argument_url':
      return 'No website of this server has this address, or something is installed there already.';
    case 'application_not_found':
      return 'The server does not offer this application any more.';
    default:
      return saidBy(error);
  }
}
