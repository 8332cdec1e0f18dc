import { type RatingInput, inputOfFact } from "../../../casework/comparison";
import { decidedOf, joinedGroups, listingNode } from "../../../casework/subjects";
import { type CopySource, findCopies } from "../../../casework/trust";
import { type CapturedNow, identityOf, pageKey } from "../../../evidence/captures";
import { listingKey } from "../../../evidence/listings";
import type { Subject } from "../../../evidence/reading";
import { hostOf } from "../../../evidence/sources";
import { newRunningHash } from "../../../ground/digest";
import { groupBy } from "../../../ground/grouping";
import { compareStamps, stampOf } from "../../../ledger/log";
import type { CaseFile, MadeEntry } from "../../exchange";
import { barredBy, isOpenScheme } from "./kinds";
import type { BarredSubject, CountedReview, OpenEvidence, OpenListing, OpenPlace, OpenSubject } from "./open-subject";

interface Fact {
  readonly fact: CapturedNow;
  readonly entry: MadeEntry;
  readonly n: number;
}

interface Listing {
  readonly key: string;
  readonly host: string;
  /** As its source described it last. */
  readonly described: Subject;
  /** The first first; without those that were set aside. */
  readonly facts: readonly Fact[];
}

/**
 * What a case's entries have that may be published. Of reviews only when they were written; neither who wrote them nor what;
 * nothing of people, of what may be one, nor of hiring.
 */
export function openEvidence(file: CaseFile): OpenEvidence {
  const listings = listingsOf(file);
  const groups = groupsOf(file, listings);
  const named = groups.map((group) => ({ group, name: nameOf(file, group) }));
  const barred: BarredSubject[] = [];
  const subjects: OpenSubject[] = [];
  for (const { group, name } of named) {
    const types = [...new Set(group.flatMap(({ described }) => described.types))].sort();
    const why = file.case?.kind === "hiring" ? "hiring" : barredBy(types);
    if (why) barred.push({ name, why });
    else subjects.push(subjectOf(file, group, { name, types, all: listings }));
  }
  return { subjects: subjects.sort((a, b) => (a.id < b.id ? -1 : 1)), barred };
}

function listingsOf({ captures }: CaseFile): readonly Listing[] {
  const found = new Map<string, { host: string; described: Subject; facts: Fact[] }>();
  for (const entry of captures) {
    const { capture } = entry;
    const host = hostOf(capture.page.url);
    for (const described of capture.subjects) {
      const key = listingKey(host, described.id);
      const held = found.get(key);
      if (held) held.described = described;
      else found.set(key, { host, described, facts: [] });
    }
    for (const [n, fact] of capture.facts.entries()) {
      if (fact.later?.setAside === undefined) found.get(listingKey(host, fact.subject))?.facts.push({ fact, entry, n });
    }
  }
  const withFacts = [...found].filter(([, { facts }]) => facts.length > 0);
  return withFacts.map(([key, one]) => ({ key, ...one })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function groupsOf(file: CaseFile, listings: readonly Listing[]): readonly (readonly Listing[])[] {
  const joined = joinedGroups(file.joins.flatMap(decidedOf));
  const groupOf = new Map(joined.flatMap((nodes) => nodes.map((node) => [node, nodes[0] ?? node] as const)));
  return [...groupBy(listings, ({ key }) => groupOf.get(listingNode(key)) ?? listingNode(key)).values()];
}

function nameOf(file: CaseFile, group: readonly Listing[]): string {
  const chosen = group.flatMap(({ key }) => {
    const { name = "", namedAt = "" } = file.subjectNames.get(listingNode(key)) ?? {};
    return name === "" ? [] : [{ name, namedAt }];
  });
  const last = chosen.sort((a, b) => (a.namedAt < b.namedAt ? -1 : 1)).at(-1);
  return last?.name ?? group.find(({ described }) => described.name)?.described.name ?? group[0]?.described.id ?? "";
}

interface About {
  readonly name: string;
  readonly types: readonly string[];
  /** Every listing of the case, by which ratings of a chain are told. */
  readonly all: readonly Listing[];
}

function subjectOf(file: CaseFile, group: readonly Listing[], { name, types, all }: About): OpenSubject {
  const node = listingNode(group[0]?.key ?? "");
  const copies = copiesIn(group);
  const identifiers = group
    .flatMap(({ described }) => described.identifiers)
    .filter(({ scheme }) => isOpenScheme(scheme));
  return {
    id: idOf(node),
    node,
    name,
    types,
    identifiers: [...new Map(identifiers.map((one) => [`${one.scheme} ${one.value}`, one])).values()],
    place: placeOf(group),
    listings: group.map((listing): OpenListing => {
      const rating = ratingOf(file, listing);
      const isInherited =
        rating !== undefined && all.some((other) => !group.includes(other) && isSame(file, rating, other));
      return {
        key: listing.key,
        host: listing.host,
        rating: rating && { ...rating, copies: copies.get(listing.key) ?? null, isInherited },
        reviews: reviewsOf(listing),
      };
    }),
  };
}

function idOf(node: string): string {
  const hash = newRunningHash();
  hash.update(new TextEncoder().encode(node));
  return `s-${hash.hex().slice(0, 12)}`;
}

function ratingOf(file: CaseFile, { key, host, facts }: Listing): RatingInput | undefined {
  const stated = facts.filter(({ fact }) => fact.kind === "aggregate-rating");
  const last = stated
    .sort((a, b) => compareStamps(stampOf(a.entry.header), stampOf(b.entry.header)) || a.n - b.n)
    .at(-1);
  if (!last) return undefined;
  const { header, capture } = last.entry;
  const input = inputOfFact(last.fact, {
    cite: { origin: header.origin, index: header.index, fact: last.n },
    host,
    listing: key,
    at: capture.readAt,
    reliability: file.sources.get(host)?.reliability ?? null,
  });
  return input?.of === "rating" ? { ...input, isRemoved: isGone(file, last.entry) } : undefined;
}

/** Whether the page showed no rating any more when it was captured last. */
function isGone({ captures }: CaseFile, { capture }: MadeEntry): boolean {
  const key = pageKey(capture.page.url);
  const last = captures
    .map((one) => one.capture)
    .filter((one) => pageKey(one.page.url) === key)
    .reduce((latest, one) => (one.readAt > latest.readAt ? one : latest), capture);
  return last !== capture && (last.seen["aggregate-rating"] ?? 0) === 0;
}

/** Fewer ratings may well be the same at two homes by chance. */
const LEAST_RATINGS = 5;

/** Whether another listing of the same source has the very same rating: then it is the chain's, shown at each home. */
function isSame(file: CaseFile, rating: RatingInput, other: Listing): boolean {
  if (other.host !== rating.host || (rating.count ?? 0) < LEAST_RATINGS) return false;
  const its = ratingOf(file, other);
  return its !== undefined && its.value === rating.value && its.count === rating.count;
}

function copiesIn(group: readonly Listing[]): ReadonlyMap<string, string> {
  if (group.length < 2) return new Map();
  const groups = findCopies(group.map(copySourceOf));
  return new Map(groups.flatMap(({ name, sources }) => sources.map((source) => [source, name] as const)));
}

function copySourceOf({ key, facts }: Listing): CopySource {
  return {
    id: key,
    reviews: facts.flatMap(({ fact, entry: { header }, n }) => {
      if (fact.kind !== "review") return [];
      const date = fact.date?.edtf === undefined ? fact.date?.iso : undefined;
      return [{ author: fact.author, date, text: fact.text, citation: { ...placeIn(header), fact: n } }];
    }),
    ratings: facts.flatMap(({ fact, entry: { header }, n }) => {
      if (fact.kind !== "aggregate-rating") return [];
      const { ratingCount, reviewCount, distribution } = fact;
      return [
        {
          at: header.at,
          count: ratingCount ?? reviewCount ?? null,
          distribution,
          citation: { ...placeIn(header), fact: n },
        },
      ];
    }),
  };
}

const placeIn = ({ origin, index }: MadeEntry["header"]) => ({ origin, index });

/** Each review once, however often it was captured. */
function reviewsOf({ facts }: Listing): readonly CountedReview[] {
  const reviews = facts.filter(({ fact }) => fact.kind === "review");
  const latest = new Map(reviews.map(({ fact }) => [identityOf(fact), fact] as const));
  return [...latest.values()].map((fact) => ({ months: fact.kind === "review" ? monthsOf(fact.date) : undefined }));
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])/u;

function monthsOf(
  date: { readonly iso?: string | undefined; readonly edtf?: string | undefined } | undefined,
): CountedReview["months"] {
  const [first, last] = date?.edtf?.split("/") ?? [date?.iso, date?.iso];
  const [from] = MONTH.exec(first ?? "") ?? [];
  const [to] = MONTH.exec(last ?? "") ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function placeOf(group: readonly Listing[]): OpenPlace {
  const said = (property: string): string => {
    for (const { facts } of group)
      for (const { fact } of facts.toReversed())
        if (fact.kind === "profile" && fact.property === `address.${property}`) return fact.value.trim().slice(0, 300);
    return "";
  };
  return {
    street: said("streetAddress"),
    postalCode: said("postalCode"),
    locality: said("addressLocality"),
    region: said("addressRegion"),
    country: said("addressCountry"),
  };
}
