import fc from 'fast-check';
import { test } from 'vitest';
import { laws } from '../support/laws.ts';
import { patience, runs } from '../support/runs.ts';

test.each(laws)('$name', { timeout: patience }, ({ property }) => {
  fc.assert(property, runs);
});
