import {
  type FactInput,
  type PlaceInput,
  type RatingInput,
  inputOfFact,
  placeIn,
} from "../../../domain/casework/comparison";
import { type CaptureRow, type FactRow, identityOf } from "../../../domain/evidence/captures";
import type { Reliability } from "../../../domain/evidence/sources";
import { type Recorded, compareStamps } from "../../../domain/ledger/log";
import type { JudgedFacts } from "./judged-facts";

/** Of the Admiralty code's numbers the one that says of a fact that it is not to be believed. */
const IMPROBABLE = 5;

export interface ListingInputs {
  readonly ratings: readonly RatingInput[];
  readonly facts: readonly FactInput[];
  readonly places: readonly PlaceInput[];
}

/** What one listing's facts bring to a comparison: of each fact what was captured last. */
export function listingInputs(
  rows: readonly Recorded<FactRow>[],
  captures: ReadonlyMap<string, CaptureRow>,
  reliability: Reliability | null,
  judged: JudgedFacts,
): ListingInputs {
  const inputs = latestOfEach(rows).flatMap((row) => {
    const at = captures.get(row.captureId)?.readAt ?? row.at;
    const cite = { origin: row.origin, index: row.index, fact: row.n };
    const read = inputOfFact(row.fact, { cite, host: row.host, listing: row.subject, at, reliability });
    const input = read && judged.at(cite)?.credibility === IMPROBABLE ? { ...read, isDoubted: true as const } : read;
    return input?.of === "rating" ? { ...input, isRemoved: isGone(row.captureId, captures) } : (input ?? []);
  });
  const facts = inputs.flatMap((input) => (input.of === "fact" ? [input] : []));
  return {
    facts,
    ratings: inputs.flatMap((input) => (input.of === "rating" ? [input] : [])),
    places: placesOf(facts),
  };
}

/** Each fact as its latest capture has it; a property with several values keeps those of that capture. */
function latestOfEach(rows: readonly Recorded<FactRow>[]): readonly Recorded<FactRow>[] {
  const measured = rows.filter(({ kind }) => kind === "aggregate-rating" || kind === "profile");
  const sorted = [...measured].sort(
    (a, b) => compareStamps([a.at, a.origin, a.index], [b.at, b.origin, b.index]) || a.n - b.n,
  );
  const latest = new Map<string, Recorded<FactRow>[]>();
  for (const row of sorted) {
    const key = identityOf(row.fact);
    const held = latest.get(key);
    const isSame = held?.[0]?.origin === row.origin && held[0].index === row.index;
    if (held && isSame) held.push(row);
    else latest.set(key, [row]);
  }
  return [...latest.values()].flat();
}

function placesOf(facts: readonly FactInput[]): readonly PlaceInput[] {
  const point = placeIn(facts);
  const stated = facts.find(({ property }) => property === "geo.latitude");
  if (!point || !stated) return [];
  const { cite, at, host } = stated;
  return [{ of: "place", cite, at, host, ...point }];
}

/** Whether the page that showed a rating showed none at all when it was captured last: that it was not chosen says nothing. */
function isGone(captureId: string, captures: ReadonlyMap<string, CaptureRow>): boolean {
  const shown = captures.get(captureId);
  if (!shown) return false;
  const last = [...captures.values()]
    .filter(({ pageKey }) => pageKey === shown.pageKey)
    .reduce((latest, one) => (one.readAt > latest.readAt ? one : latest), shown);
  return last !== shown && (last.seen["aggregate-rating"] ?? 0) === 0;
}
