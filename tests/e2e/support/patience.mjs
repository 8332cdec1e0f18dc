/**
 * How long anything in a test may take (ms) before it counts as broken: so long that a busy machine makes tests slow and
 * never wrong; only a failure waits for all of it. `PATIENCE=3 npm test` waits three times as long.
 */
export const PATIENCE = 120_000 * Number(process.env["PATIENCE"] ?? 1);
