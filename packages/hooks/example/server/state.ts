import type { Backup, Install } from '@installatron-openapi/types';
import type { Work } from './work.ts';

/** What one server knows. It changes as requests come; lists begin with the newest. */
export type State = {
  /** Whose installs these are. */
  readonly owner: string;
  /** Where applications can be installed. */
  readonly domains: readonly string[];
  /** Those of them that have no space left: work there begins, and then fails. */
  readonly full: readonly string[];
  readonly installs: Install[];
  readonly backups: Backup[];
  readonly works: Work[];
  /** Milliseconds that work in the background takes. */
  readonly duration: number;
};
