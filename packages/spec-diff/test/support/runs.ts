/** 200 cases in every test run, always the same ones. 3,000 in a proof, which are others each time. */
export const runs = process.env['PROOF'] ? { numRuns: 3000 } : { numRuns: 200, seed: 7 };

/** How long they may take, in milliseconds. */
export const patience = process.env['PROOF'] ? 900_000 : 60_000;
