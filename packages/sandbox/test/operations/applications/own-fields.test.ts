import { expect, test } from 'vitest';
import { ownFields } from '../../../src/operations/applications/own-fields.ts';

test.each<[fields: Record<string, object>, params: Record<string, unknown>, own: object]>([
  [{}, { sitename: 'A' }, {}],
  [{ sitename: {} }, { sitename: 'A', other: 'B' }, { sitename: 'A' }],
  [{ sitename: {}, country: {} }, { country: 'nl' }, { country: 'nl' }],
  [{ sitename: {} }, { sitename: { not: 'text' } }, {}],
  [{ passwd: {}, login: {}, email: {} }, { passwd: 'hush', login: 'jane', email: 'j@example.com' }, {}],
])('of an application with the fields %j, %j sets %j', (fields, params, own) => {
  expect(ownFields({ fields }, params)).toEqual(own);
});
