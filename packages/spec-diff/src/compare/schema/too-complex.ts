import type { Finding } from '../finding.ts';

/** Nothing is certain about a schema. It must never look as if it had been compared. */
export const tooComplex: Finding = {
  rule: 'too-complex-to-compare',
  values: [],
  message: 'is too complex to be compared.',
};
