/** 300 cases in every test run, 100,000 in a proof. */
export const runs = { numRuns: process.env['PROOF'] ? 100_000 : 300 };

/** How long one law may take, in milliseconds: in a proof, minutes. */
export const patience = 1_200_000;
