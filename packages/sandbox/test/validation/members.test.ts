import { expect, it } from 'vitest';
import { members } from '../../src/generated/members.gen.ts';

it.each(Object.entries(members))('every member of %s takes its own default', (_id, all) => {
  for (const { name, default: usual, isValid } of all) {
    expect(usual === undefined || isValid(usual), name).toBe(true);
  }
});
