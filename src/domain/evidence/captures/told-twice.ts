import type { CapturedFact } from "./captured-fact";

/** A number that a page tells twice and differently: as people see it, and in its markup for machines. */
export interface ToldTwice {
  /** The number, in the capture, of the fact that is seen. */
  readonly n: number;
  readonly subject: string;
  readonly what: "rating" | "count";
  readonly seen: number;
  readonly marked: number;
  /** The unit of the last digit that people see. */
  readonly unit: number;
}

/** A fact as it holds, with its number in the capture. */
interface Numbered {
  readonly n: number;
  readonly fact: CapturedFact;
}

type Aggregate = Extract<CapturedFact, { kind: "aggregate-rating" }>;

/**
 * Overall ratings of one capture that the page shows in one way and states in its markup in another. Reading keeps both as two facts where they
 * contradict each other, and only where both were captured is anything known of it; what an official corrected is left aside.
 */
export function toldTwice(facts: readonly Numbered[]): ToldTwice[] {
  const ratings = facts.flatMap(({ n, fact }) =>
    fact.kind === "aggregate-rating" && fact.original === undefined ? [{ fact, n }] : [],
  );
  return ratings.filter(isSeenOnly).flatMap(({ fact: seen, n }) => {
    const others = ratings.filter((one) => one.fact.subject === seen.subject && !isSeenOnly(one));
    const [marked] = others.filter((one) => isOnSameScale(seen, one.fact));
    return marked ? compared(seen, marked.fact, n) : [];
  });
}

const isSeenOnly = ({ fact }: { readonly fact: Aggregate }): boolean =>
  fact.provenance.every(({ syntax }) => syntax === "visible");

/** 4.3 of 5 and 8.6 of 10 say the same. */
const isOnSameScale = ({ rating: a }: Aggregate, { rating: b }: Aggregate): boolean =>
  a.best === undefined || b.best === undefined || a.best === b.best;

function compared(seen: Aggregate, marked: Aggregate, n: number): ToldTwice[] {
  const { subject } = seen;
  const told: ToldTwice[] = [];
  const [value, other] = [seen.rating.value, marked.rating.value];
  if (value !== undefined && other !== undefined)
    told.push({ n, subject, what: "rating", seen: value, marked: other, unit: lastDigitOf(value) });
  const counts = [marked.ratingCount, marked.reviewCount].filter((count) => count !== undefined);
  const count = seen.ratingCount ?? seen.reviewCount;
  const [first] = counts;
  // One number may count ratings and the other reviews with words: either will do.
  if (count !== undefined && first !== undefined && !counts.includes(count))
    told.push({ n, subject, what: "count", seen: count, marked: first, unit: roundnessOf(count) });
  return told;
}

/** 0.1 of 4.3. Of a whole number 1: half a star is as often left out as it is not there. */
function lastDigitOf(value: number): number {
  const [, digits = ""] = String(value).split(".");
  return digits === "" ? 1 : Number(`1e-${digits.length}`);
}

/** A count that ends with zeros may be rounded: “1.2k” is read as 1200. */
function roundnessOf(count: number): number {
  let unit = 1;
  while (count >= 1000 && count % (unit * 10) === 0 && unit < count) unit *= 10;
  return unit;
}
