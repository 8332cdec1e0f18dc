import type { FactContent, FactRow } from "../../../evidence/captures";
import { type Recorded, compareStamps } from "../../../ledger/log";
import { reviewKey } from "../copies/review-key";
import type { CopyGroup } from "../copies/model";
import { type Agreement, ratingsAgree, valuesAgree } from "./agreement";

type Row = Recorded<FactRow>;

/** What one source (a listing) says of the subject. */
export interface Listed {
  readonly key: string;
  readonly facts: readonly Row[];
}

/**
 * How what another listing says counts. `copy`: one of those that copy each other counts already, or it is the fact's own source that
 * is copied; `same-source`: it stands at a host that counts already.
 */
export type VoiceCounts = Agreement | "copy" | "same-source";

/** What another listing says of the same, as it was captured last. */
export interface Voice {
  readonly listing: string;
  readonly host: string;
  readonly facts: readonly FactContent[];
  readonly origin: string;
  readonly index: number;
  readonly counts: VoiceCounts;
}

/**
 * What other listings of its subject say of what a fact says, the latest first, and how each counts. Independent are those at another
 * host of which none copies the other; of several that are not, the one that was captured last counts. A review is its author's alone:
 * found elsewhere, it is a copy. Nothing is said of tags.
 */
export function voicesOf(row: Row, listings: readonly Listed[], copies: readonly CopyGroup[]): readonly Voice[] {
  const own = listings.find(({ key }) => key === row.subject)?.facts ?? [row];
  const said = listings
    .filter(({ key }) => key !== row.subject)
    .flatMap((listed) => saidOf(row, own, listed) ?? [])
    .sort((a, b) => compareStamps(stampOf(b.rows[0]), stampOf(a.rows[0])) || (a.listing < b.listing ? -1 : 1));
  const groupOf = (listing: string) => copies.find(({ sources }) => sources.includes(listing))?.name ?? listing;
  const hosts = new Set([row.host]);
  const groups = new Set([groupOf(row.subject)]);
  return said.map(({ listing, rows: [first, ...rest], agreement }) => {
    const group = groupOf(listing);
    const counts = hosts.has(first.host) ? "same-source" : groups.has(group) ? "copy" : agreement;
    if (counts === "same" || counts === "differs") {
      hosts.add(first.host);
      groups.add(group);
    }
    const { host, origin, index } = first;
    return { listing, host, origin, index, counts, facts: [first, ...rest].map(({ fact }) => fact) };
  });
}

interface Said {
  readonly listing: string;
  readonly rows: readonly [Row, ...Row[]];
  readonly agreement: Agreement | "copy";
}

const stampOf = ({ at, origin, index }: Row): [string, string, number] => [at, origin, index];

function saidOf({ fact, captureId }: Row, own: readonly Row[], { key: listing, facts }: Listed): Said | undefined {
  switch (fact.kind) {
    case "aggregate-rating": {
      const rows = latestOf(facts, (other) => other.kind === fact.kind);
      const other = rows?.[0].fact;
      return rows && other?.kind === fact.kind ? { listing, rows, agreement: ratingsAgree(fact, other) } : undefined;
    }
    case "profile": {
      const isSame = (other: FactContent) => other.kind === "profile" && other.property === fact.property;
      const rows = latestOf(facts, isSame);
      const beside = own.filter((other) => other.captureId === captureId && isSame(other.fact));
      return rows && { listing, rows, agreement: valuesAgree(fact, beside.map(valueOf), rows.map(valueOf)) };
    }
    case "review": {
      const wanted = keyOf(fact);
      const rows = wanted === undefined ? undefined : latestOf(facts, (other) => keyOf(other) === wanted);
      return rows && { listing, rows: [rows[0]], agreement: "copy" };
    }
    case "tag":
      return undefined;
  }
}

/** The facts of the latest capture that has any of these. */
function latestOf(rows: readonly Row[], isWanted: (fact: FactContent) => boolean): [Row, ...Row[]] | undefined {
  const wanted = rows.filter(({ fact }) => isWanted(fact));
  const [first, ...others] = wanted;
  if (!first) return undefined;
  const last = others.reduce((a, b) => (compareStamps(stampOf(a), stampOf(b)) < 0 ? b : a), first);
  const [one, ...rest] = wanted.filter(({ origin, index }) => origin === last.origin && index === last.index);
  return [one ?? last, ...rest];
}

const valueOf = ({ fact }: Row): string => (fact.kind === "profile" ? fact.value : "");

/** By this a review is one with another; nothing where it cannot be told, or is none. */
function keyOf(fact: FactContent): string | undefined {
  if (fact.kind !== "review") return undefined;
  const { author, date, text } = fact;
  return reviewKey({ author, text, date: date?.edtf === undefined ? date?.iso : undefined });
}
