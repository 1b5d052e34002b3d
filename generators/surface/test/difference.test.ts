import { describe, expect, test } from 'vitest';
import { linesOf, reportOf } from './support/reports.ts';

const before = `
  export declare function alpha(): void;
  export declare const beta: 1;
  export type ErrorCode = 'application_not_found' | 'backup_not_found' | 'failed_filesystem_permission' | 'user_not_found';
  export interface components { schemas: { Install: { id: string; /** */ url?: string; agent?: string } } }
  export type Install = components['schemas']['Install'];
  type Held = { readonly inner: string };
  export declare const held: Held;
  export {};`;

type Case = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
};

const cases: readonly Case[] = [
  {
    name: 'a removed export',
    from: 'export declare const beta: 1;',
    to: '',
    gone: ['export declare const beta: 1;'],
    come: [],
  },
  {
    name: 'a member of a schema that may be missing now',
    from: 'id: string',
    to: 'id?: string',
    gone: ['      id: string;'],
    come: ['      id?: string;'],
  },
  {
    name: 'a new member of a schema',
    from: 'agent?: string',
    to: 'agent?: string; bkloc?: string',
    gone: [],
    come: ['      bkloc?: string;'],
  },
  {
    name: 'a new error code',
    from: "'backup_not_found'",
    to: "'backup_not_found' | 'invalid_api_key'",
    gone: [],
    come: ["  | 'invalid_api_key'"],
  },
  {
    name: 'a change of something that is not exported',
    from: 'inner: string',
    to: 'inner: number',
    gone: ['  readonly inner: string;'],
    come: ['  readonly inner: number;'],
  },
  { name: 'another comment', from: '/** */', to: '/** Where it is. */', gone: [], come: [] },
];

describe('the diff of a report shows', () => {
  test.each(cases)('$name', async ({ from, to, gone, come }) => {
    const old = linesOf(await reportOf({ 'index.d.ts': before }));
    const now = linesOf(await reportOf({ 'index.d.ts': before.replace(from, to) }));
    expect({ gone: missingFrom(now, old), come: missingFrom(old, now) }).toStrictEqual({ gone, come });
  });
});

/** The lines that one text has more often than another. */
function missingFrom(other: readonly string[], lines: readonly string[]): readonly string[] {
  const rest = [...other];
  return lines.filter((line) => {
    const index = rest.indexOf(line);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}
