import { joinedGroups, listingNode, partOf } from "../../../domain/casework/subjects";
import { type ListingRow } from "../../../domain/evidence/listings";
import type { Database } from "../../base/database";
import { type ListingCaptures, capturesByListing } from "./captures-by-listing";
import { everyDecision } from "./decisions";
import { type LatestRating, latestRatings } from "./latest-ratings";
import { chosenName, sourcesName } from "./named";

/** One subject: what was joined, or a listing that was joined with nothing. */
export interface SubjectRow {
  /** The part that its address names: its first listing. */
  readonly node: string;
  /** All its parts that are here, in the order of their names. */
  readonly parts: readonly string[];
  readonly listings: readonly ListingRow[];
  /** As an official chose, else as its sources call it. */
  readonly name: string;
  /** schema.org types, each once. */
  readonly types: readonly string[];
  readonly hosts: readonly string[];
  /** The latest overall rating of each listing that has one. */
  readonly ratings: readonly LatestRating[];
  readonly caseIds: readonly string[];
  /** When it was captured last; "" where no capture of it is here. */
  readonly lastCapturedAt: string;
}

/** Every subject that has a listing: each listing is in exactly one. Rows of own data that are joined with no listing are no subject. */
export async function everySubject(db: Database): Promise<readonly SubjectRow[]> {
  return db.transaction(
    "r",
    [db.listings, db.joins, db.subjectNames, db.events, db.links, db.facts, db.factStates],
    async () => {
      const known = new Map((await db.listings.toArray()).map((row) => [listingNode(row.listingKey), row]));
      const names = new Map((await db.subjectNames.toArray()).map((row) => [row.node ?? "", row]));
      const captures = await capturesByListing(db);
      const ratings = await latestRatings(db);
      return subjectGroups(known, joinedGroups(await everyDecision(db))).map((parts): SubjectRow => {
        const listings = parts.flatMap((node) => known.get(node) ?? []);
        return {
          node: listingNode(listings[0]?.listingKey ?? ""),
          parts,
          listings,
          name: chosenName(parts, names) || sourcesName(listings),
          types: distinct(listings.flatMap(({ types }) => types)),
          hosts: distinct(listings.map(({ host }) => host)),
          ratings: listings.flatMap(({ listingKey }) => ratings.get(listingKey) ?? []),
          ...seenOf(listings, captures),
        };
      });
    },
  );
}

/** The parts of each subject; a listing that was erased is in none. */
function subjectGroups(known: ReadonlyMap<string, ListingRow>, joined: readonly (readonly string[])[]): string[][] {
  const isHere = (node: string) => known.has(node) || partOf(node)?.kind === "row";
  const groups = joined.map((nodes) => nodes.filter(isHere)).filter((nodes) => nodes.some((node) => known.has(node)));
  const grouped = new Set(groups.flat());
  return [...groups, ...[...known.keys()].filter((node) => !grouped.has(node)).map((node) => [node])];
}

function seenOf(listings: readonly ListingRow[], captures: ReadonlyMap<string, ListingCaptures>) {
  const seen = listings.flatMap(({ listingKey }) => captures.get(listingKey) ?? []);
  const lastCapturedAt = seen.reduce((last, { lastAt }) => (lastAt > last ? lastAt : last), "");
  return { caseIds: distinct(seen.flatMap(({ caseIds }) => [...caseIds])).sort(), lastCapturedAt };
}

const distinct = (all: readonly string[]): string[] => [...new Set(all)];
