/** As if at least so many records had been there to choose from: a dozen rows are never all there is. */
const FEWEST = 20;

/**
 * What any pair starts from, in bits: of so many records of the larger list one is the partner of a row, if there is any.
 * `shared` is the share of rows that have a partner, 0..1.
 */
export const priorOf = (records: number, shared: number): number => Math.log2(shared / Math.max(records, FEWEST));

/** Bits as a probability: how often two such records are one thing, 0..1. */
export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -Math.max(Math.min(weight, 500), -500));
