import { joinedGroups, pairKey } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import type { SuggestionRow } from "../../base/matching-rows";
import { everyDecision } from "../subjects/decisions";

/**
 * What may be one and is not decided: neither one subject already, by however many joins, nor kept apart by an official. The
 * heaviest first.
 */
export async function listSuggestions(db: Database): Promise<readonly SuggestionRow[]> {
  const [rows, decided] = await Promise.all([db.suggestions.toArray(), everyDecision(db)]);
  const groupOf = new Map(joinedGroups(decided).flatMap((group, n) => group.map((node) => [node, `${n}`] as const)));
  const sideOf = (node: string): string => groupOf.get(node) ?? node;
  const apart = new Set(decided.filter(({ isJoined }) => !isJoined).map(({ a, b }) => pairKey(sideOf(a), sideOf(b))));
  return rows
    .filter(({ a, b }) => sideOf(a) !== sideOf(b) && !apart.has(pairKey(sideOf(a), sideOf(b))))
    .sort((one, other) => other.weight - one.weight || (one.pairKey < other.pairKey ? -1 : 1));
}

/** Whether something was captured or imported that is not compared yet. */
export const suggestionsState = async (db: Database): Promise<{ readonly isBehind: boolean }> => ({
  isBehind: (await db.toMatch.limit(1).count()) > 0,
});
