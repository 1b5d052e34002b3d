import { expect, it } from 'vitest';
import { operations } from '../../src/generated/operations.gen.ts';
import type { OperationId } from '../../src/operation/handler.ts';
import { membersOf } from '../../src/validation/members.ts';
import { isValid } from '../../src/validation/validator.ts';

const ids = Object.keys(operations) as OperationId[];

it.each(ids)('every member of %s has a schema that compiles, and takes its own default', (id) => {
  for (const member of membersOf(id)) {
    expect(typeof isValid('', member)).toBe('boolean');
    if (member.default !== undefined) expect(isValid(member.default, member), member.name).toBe(true);
  }
});
