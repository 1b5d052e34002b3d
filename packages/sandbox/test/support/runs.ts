/** How often a property is tried. */
export const runs = { numRuns: process.env['PROOF'] ? 10_000 : 200 };
