import { listingNode, partOf, partsAround } from "../../../domain/casework/subjects";
import {
  type CredibilityRow,
  type CredibilitySuggestion,
  type Freshness,
  type Voice,
  findCopies,
  freshness,
  freshnessKindOf,
  momentOfFact,
  suggestCredibility,
  voicesOf,
} from "../../../domain/casework/trust";
import { type FactRow, factKey } from "../../../domain/evidence/captures";
import type { Reliability } from "../../../domain/evidence/sources";
import { groupBy } from "../../../domain/ground/grouping";
import type { Recorded } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { factsAbout } from "../facts/facts-now";
import { factsOfCaptures } from "../facts/facts-of-captures";
import { decidedIn } from "../subjects/decisions";
import { copySourceOf } from "./mark-copies";

/** A fact with everything from which its credibility may be judged. */
export interface FactGrounds {
  readonly row: Recorded<FactRow>;
  /** What other listings of its subject say of the same, the latest first. */
  readonly voices: readonly Voice[];
  /** Undefined where its date is none. */
  readonly fresh: Freshness | undefined;
  /** The grade of its source. */
  readonly reliability: Reliability | null;
  readonly suggestion: CredibilitySuggestion;
  /** What was judged last, a judgement that was taken back too. */
  readonly judged: CredibilityRow | undefined;
}

/** As of `now` (ISO 8601); undefined where the fact is not here (any more). */
export async function factGrounds(
  db: Database,
  { captureId, fact: n }: Pick<CredibilityRow, "captureId" | "fact">,
  now: string,
): Promise<FactGrounds | undefined> {
  const row = (await factsOfCaptures(db, [captureId])).facts.find((one) => one.n === n);
  if (!row) return undefined;
  const capture = await db.captures.get(captureId);
  const listings = await listingsAround(db, row.subject);
  const voices = voicesOf(row, listings, findCopies(listings.map(copySourceOf)));
  const fresh = freshness(momentOfFact(row.fact, capture?.readAt ?? row.at), now, freshnessKindOf(row.fact));
  const reliability = (await db.sources.get(row.host))?.reliability ?? null;
  const count = (counts: Voice["counts"]) => voices.filter((voice) => voice.counts === counts).length;
  return {
    row,
    voices,
    fresh,
    reliability,
    suggestion: suggestCredibility({
      confirming: count("same"),
      contradicting: count("differs"),
      fresh: fresh?.share ?? null,
      reliability,
    }),
    judged: await db.credibilities.get(factKey(captureId, n)),
  };
}

/** The listings that are one subject with this one, with their facts. */
async function listingsAround(db: Database, listing: string) {
  const around = await partsAround(listingNode(listing), decidedIn(db));
  const keys = [...around].flatMap((node) => {
    const part = partOf(node);
    return part?.kind === "listing" ? [part.listingKey] : [];
  });
  const rows = await factsAbout(db, keys);
  return [...groupBy(rows, ({ subject }) => subject)].map(([key, facts]) => ({ key, facts }));
}
