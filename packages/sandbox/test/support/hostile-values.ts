import type { JsonValue } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import type { OperationId } from '../../src/operation/handler.ts';
import { describedMembers, resolved } from './described-members.ts';

/** Words of the scenario `demo` and of the API, so that some requests get far. */
export const known = fc.constantFrom(
  'a1b2c3d4e5f6g7h8i9j0k1l2m',
  'b7k2m9x4q1w8e5r3t6y0u2i4o',
  'janedoe',
  'admin',
  'wordpress',
  'akismet',
  'local',
  'https://www.example.com/x',
  'https://www.example.com/blog',
);

/** Text that has broken something somewhere. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    '[]',
    'a[b',
    '\0',
    '🐘',
    '\ud800',
  ),
  fc.constantFrom('..', '../../etc/passwd', '%00', "' OR 1=1 --", '<script>', 'x'.repeat(5000)),
  fc.constantFrom(
    'ftp://u:wrong@h/..',
    'javascript:0',
    'https://',
    'https://www.example.com/../..',
    '1e400',
    '-1',
  ),
  fc.string({ unit: 'binary' }),
);

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.oneof(fc.integer(), fc.double(), fc.constantFrom(null, true, 2 ** 53, 1e300, [], {})),
  fc.jsonValue(),
);

type Pairs<Value> = readonly (readonly [name: string, value: Value])[];

/** Members of an operation, most of them with values that it takes. Some are there twice, some nobody knows. */
export function hostileMembers(id: OperationId): fc.Arbitrary<Pairs<unknown>> {
  const members = describedMembers(id).map(({ name, schema, isRequired }) => {
    const value = fc.oneof(
      { weight: 9, arbitrary: plausible(schema) },
      { weight: 1, arbitrary: hostileValue },
    );
    const pair = fc.tuple(fc.constant(name), value);
    return fc.array(pair, isRequired ? { minLength: 1, maxLength: 1 } : { maxLength: 1, size: 'max' });
  });
  const others = fc.array(fc.tuple(hostileText, hostileValue), { maxLength: 2 });
  return fc
    .tuple(fc.subarray(members), others)
    .chain(([some, others]) => fc.tuple(...some).map((pairs) => [...pairs.flat(), ...others]));
}

/** What a schema takes, or nearly so. */
function plausible(schema: JsonValue): fc.Arbitrary<unknown> {
  const { type, items = {}, enum: words } = resolved(schema);
  if (Array.isArray(words)) return fc.constantFrom(...words);
  switch ([type].flat()[0]) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.nat(20);
    case 'array':
      return fc.array(plausible(items), { maxLength: 2 });
    case 'object':
      return fc.constant({ path: '/home/x', vhosts: { 'https://x.example.net': 'public_html' } });
    default:
      return known;
  }
}
