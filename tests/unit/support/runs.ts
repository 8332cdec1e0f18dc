/**
 * How many random cases are tried, of the whole number: a fifth of it under `npm test`, which draws others each time; all
 * of it under `npm run test:all` (TEST_ALL=1), as the hosted runner does; FUZZ_TIMES as many under `npm run fuzz`. A case
 * that fails is told with the seed that makes it again.
 */
const TIMES = Number(process.env["FUZZ_TIMES"] ?? (process.env["TEST_ALL"] === "1" ? 1 : 0.2));

/** Fewer would not meet the cases that are drawn one time in ten. */
const FEWEST = 10;

export const runs = (whole: number): { numRuns: number } => ({
  numRuns: Math.max(Math.round(whole * TIMES), Math.min(whole, FEWEST)),
});
