import { type Decided, joinedGroups, listingNode, partOf } from "../../../domain/casework/subjects";
import type { FactNow } from "../../../domain/evidence/captures";
import { groupBy } from "../../../domain/ground/grouping";
import type { Recorded } from "../../../domain/ledger/log";

/** One subject of a case: what was captured of it for the case, and what it is joined with. */
export interface CaseGroup {
  /** The part by which it is named: its first listing in the case. */
  readonly node: string;
  /** All its parts, here or in other cases, in the order of their names. */
  readonly parts: readonly string[];
  /** Its listings of which the case has facts, by key. */
  readonly facts: ReadonlyMap<string, readonly Recorded<FactNow>[]>;
}

/** The subjects that a case's facts are about; what was joined is one. The one with the most said about it first. */
export function caseGroups(facts: readonly Recorded<FactNow>[], decided: readonly Decided[]): readonly CaseGroup[] {
  const byListing = groupBy(facts, ({ subject }) => subject);
  const groupOf = new Map(joinedGroups(decided).flatMap((parts) => parts.map((part) => [part, parts] as const)));
  const seen = new Set<string>();
  const groups: CaseGroup[] = [];
  for (const listing of byListing.keys()) {
    const node = listingNode(listing);
    if (seen.has(node)) continue;
    const parts = groupOf.get(node) ?? [node];
    for (const part of parts) seen.add(part);
    const keys = parts.flatMap((part) => {
      const named = partOf(part);
      return named?.kind === "listing" && byListing.has(named.listingKey) ? [named.listingKey] : [];
    });
    groups.push({
      node: listingNode(keys[0] ?? listing),
      parts,
      facts: new Map(keys.map((key) => [key, byListing.get(key) ?? []])),
    });
  }
  return groups.sort((a, b) => countOf(b) - countOf(a));
}

const countOf = ({ facts }: CaseGroup): number => [...facts.values()].reduce((sum, rows) => sum + rows.length, 0);
