import type { LogDocument } from '../../src/state/documents.ts';

/** An entry of the log, which stands for any kind of document. */
export function logEntry(id: string, message = ''): LogDocument {
  return { id, time: 1_760_000_000, severity: 'notice', user: 'admin', message };
}
