import { both, type SchemaRow } from '../support/rows.ts';

const text = { type: 'string' };
const named = (properties: object): object => ({ type: 'object', properties });

/** When a member that is gone and a new one are not taken for the same. */
export const doubtfulRenameRows: readonly SchemaRow[] = [
  {
    name: 'a member with a schema that others have, too, is no other one',
    base: named({ code_scanning_upload: text, search: text }),
    head: named({ copilot_usage_records: text, search: text }),
    want: both('breaking property-removed', 'compatible property-added'),
  },
  {
    name: 'a member with a name that is near has another name, though others have its schema, too',
    base: named({ user_name: text, search: text }),
    head: named({ username: text, search: text }),
    want: both('breaking property-renamed'),
  },
  {
    name: 'a member that was announced to go has no other name',
    base: named({ time: { ...text, deprecated: true, 'x-sunset': '2026-01-01' } }),
    head: named({ date: text }),
    want: both('compatible removed-after-sunset', 'compatible property-added'),
  },
];
