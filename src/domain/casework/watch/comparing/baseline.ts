import { type FactContent, identityOf } from "../../../evidence/captures";
import type { ChangeRow } from "../tables";
import { type Rated, scaleName } from "./rated";
import { COUNTS, type CountName, shownOf } from "./shown";

interface Place {
  readonly at: string;
  readonly origin: string;
  readonly index: number;
}

/** What one capture took of the listing, and when its page was read. */
export interface HeldCapture extends Place {
  readonly readAt: string;
  readonly facts: readonly FactContent[];
}

/** A change that was told, and where. */
export type ToldChange = Place & Pick<ChangeRow, "changes">;

/** What is known of a listing: a page that says the same has nothing new. */
export interface Baseline {
  readonly ratings: ReadonlyMap<string, Rated>;
  readonly counts: ReadonlyMap<CountName, number>;
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Reviews that were captured or told, by their identities. */
  readonly reviews: ReadonlySet<string>;
  /** When the page was read for the last capture; empty where there is none. */
  readonly capturedAt: string;
  /** The last entry that says any of it. */
  readonly place: Pick<Place, "origin" | "index"> | null;
}

/**
 * What is known of a listing from its captures in a case and from what a watch has told since, each thing as it was said
 * last. So a change is told once, and what creeps along is told when it has gone far enough from what was told before.
 */
export function baselineOf(captures: readonly HeldCapture[], told: readonly ToldChange[]): Baseline {
  const known = {
    ratings: new Map<string, Rated>(),
    counts: new Map<CountName, number>(),
    properties: new Map<string, readonly string[]>(),
    reviews: new Set<string>(),
  };
  const steps = [...captures, ...told].sort(earliestFirst);
  for (const step of steps) {
    if ("facts" in step) addCapture(known, step);
    else addTold(known, step);
  }
  const last = steps.at(-1);
  return {
    ...known,
    capturedAt: captures.reduce((latest, { readAt }) => (readAt > latest ? readAt : latest), ""),
    place: last ? { origin: last.origin, index: last.index } : null,
  };
}

const earliestFirst = (a: Place, b: Place): number =>
  a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.origin !== b.origin ? (a.origin < b.origin ? -1 : 1) : a.index - b.index;

interface Known {
  readonly ratings: Map<string, Rated>;
  readonly counts: Map<CountName, number>;
  readonly properties: Map<string, readonly string[]>;
  readonly reviews: Set<string>;
}

function addCapture(known: Known, { facts }: HeldCapture): void {
  const { ratings, counts, properties, reviews } = shownOf(facts);
  for (const [name, rated] of ratings) known.ratings.set(name, rated);
  for (const [name, count] of counts) known.counts.set(name, count);
  for (const [name, values] of properties) known.properties.set(name, values);
  for (const review of reviews) known.reviews.add(identityOf(review));
}

function addTold(known: Known, { changes }: ToldChange): void {
  for (const { field, property, key, now, nowValue, scale } of changes) {
    const rated = { text: now[0] ?? "", value: nowValue, scale };
    const count = COUNTS.find((name) => name === property);
    if (field === "rating") known.ratings.set(scaleName(rated), rated);
    if (field === "count" && count && nowValue !== null) known.counts.set(count, nowValue);
    if (field === "fact") known.properties.set(property, now);
    if (field === "review-below") known.reviews.add(key);
  }
}
