import type { JsonValue } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { operations } from '../../src/generated/operations.gen.ts';
import type { OperationId } from '../../src/operation/handler.ts';
import { describedMembers, resolved } from '../support/described-members.ts';

/** One request of a sequence. */
export type Step = {
  readonly operationId: OperationId;
  /** Which of the ids that are known by then stands in the path, and which in a member that names an install. */
  readonly pick: number;
  readonly params: Readonly<Record<string, unknown>>;
};

/** Words that mean something in the demo, by the name of the member: random ones would be refused nearly always. */
const words: Readonly<Record<string, readonly unknown[]>> = {
  application: ['wordpress', 'joomla'],
  bkloc: ['local', 'nowhere'],
  content: ['yes', 'no'],
  autobk_schedule: ['daily30', 'never'],
  language: ['en', 'nl'],
  note: ['Before', 'After'],
  parent: ['admin', 'hostingreseller'],
  plugins: [[], ['akismet']],
  q: ['example', 'blog', 'zz'],
  slug: ['akismet', 'limit-login-attempts-reloaded', 'twentytwentyfive', 'unknown'],
  source_path: ['sftp://jane:secret@old.example.net/blog', 'gopher://old'],
  source_url: ['https://old.example.net/blog'],
  themes: [[], ['twentytwentyfive']],
  title: ['Blog', 'Shop'],
  url: [
    'https://www.example.com',
    'https://www.example.com/one',
    'https://www.example.com/two',
    'https://staging.example.com/new',
  ],
  user: ['janedoe', 'admin', 'janedoe', 'admin', 'nobody'],
  source_user: ['janedoe'],
  email: ['jane@example.com'],
  dryrun: ['none', 'all'],
  from_version: ['6.8'],
  limit: [1, 2, 50],
  offset: [0, 1, 40],
  scope: ['user', 'admin', 'app'],
  name: ['One', 'Two words', 'ünï & <3>'],
  version: ['6.8.3', 'current', '0.1'],
  websites: [[{ path: '/home/jane', vhosts: { 'https://www.example.com': 'public_html' } }]],
};

/** Members that make a request fail or say something in one version only; they have tests of their own. */
const left = [
  'id',
  'background',
  'restart',
  'time_from',
  'time_until',
  'passwd',
  'db_host',
  'db_user',
  'db_pass',
];

const ids = Object.keys(operations).filter(isOperationId);
const often: readonly OperationId[] = [
  'installApplication',
  'backupInstall',
  'restoreBackup',
  'deleteInstall',
  'editInstall',
  'updatePlugin',
  'cloneInstall',
  'listInstalls',
];

function isOperationId(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}

/** Sequences of requests to any operations. */
export const anySequence: fc.Arbitrary<readonly Step[]> = fc.array(
  fc
    .constantFrom(...ids, ...often, ...often)
    .chain((operationId) =>
      fc.record({ operationId: fc.constant(operationId), pick: fc.nat(7), params: anyParams(operationId) }),
    ),
  { minLength: 1, maxLength: 8 },
);

const always = ['slug', 'url', 'name', 'source_url', 'source_path'];

/** What the operation needs, and a few of the others: with all of them, something would be refused nearly always. */
function anyParams(operationId: OperationId): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const members = new Map(describedMembers(operationId).map(({ name, schema }) => [name, schema]));
  const names = [...members.keys()].filter((name) => !left.includes(name));
  const optional = names.filter((name) => !always.includes(name));
  const required = names.filter((name) => always.includes(name));
  return fc.subarray(optional, { maxLength: Math.min(4, optional.length) }).chain((chosen) => {
    const said = [...required, ...chosen].flatMap(wholeDatabase);
    return fc.record(Object.fromEntries(said.map((name) => [name, anyValue(name, members.get(name) ?? {})])));
  });
}

/** A database is described by all of its members. */
function wholeDatabase(name: string): readonly string[] {
  return name === 'db_name' ? ['db_host', 'db_name', 'db_user', 'db_pass'] : [name];
}

function anyValue(name: string, schema: JsonValue): fc.Arbitrary<unknown> {
  const known = Object.hasOwn(words, name) ? words[name] : undefined;
  if (known !== undefined) return fc.constantFrom(...known);
  const { enum: values, type, items = {} } = resolved(schema);
  if (Array.isArray(values)) return fc.constantFrom(...values);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: 0, max: 60 });
  if (type === 'array') return fc.array(anyValue('', items), { maxLength: 2 });
  return fc.constantFrom('one', 'Two words', 'ünï & <3>');
}
