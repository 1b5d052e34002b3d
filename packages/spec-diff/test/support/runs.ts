/** 200 cases in every test run, 10,000 in a proof. */
export const runs = { numRuns: process.env['PROOF'] ? 10_000 : 200 };
