import type { Rating } from "../../../domain/evidence/reading";
import { madeAt } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { factsOfKind } from "../facts/facts-now";

/** The overall rating of a listing as it was captured last. */
export interface LatestRating {
  readonly host: string;
  readonly rating: Rating;
  readonly ratingCount?: number | undefined;
  readonly reviewCount?: number | undefined;
  readonly capturedAt: string;
}

/** By listing; the facts of a kind come in the order of the log, so the last one stays. */
export async function latestRatings(db: Database): Promise<ReadonlyMap<string, LatestRating>> {
  const latest = new Map<string, LatestRating>();
  const rows = await factsOfKind(db, "aggregate-rating");
  for (const row of rows) {
    const { host, subject, fact } = row;
    if (fact.kind !== "aggregate-rating") continue;
    const { rating, ratingCount, reviewCount } = fact;
    latest.set(subject, { host, rating, ratingCount, reviewCount, capturedAt: madeAt(row) });
  }
  return latest;
}
