import { excerptOf } from "./excerpt";
import type { Hit } from "./hit";
import { type PersonMatcher, isLikely } from "./match-person";

interface RowToLook {
  readonly datasetId: string;
  readonly key: string;
  readonly cells: readonly string[];
  readonly heads: readonly string[];
  /** The table's name, and when it was imported. */
  readonly name: string;
  readonly at: string;
  readonly isNewest: boolean;
}

/** A row of a table of one's own that may be about the person: all of it is. */
export function hitsInRow(
  { datasetId, key, cells, heads, name, at, isNewest }: RowToLook,
  matcher: PersonMatcher,
): readonly Hit[] {
  const text = cells.find((cell) => matcher.find(cell).length > 0);
  if (text === undefined) return [];
  const matches = cells.flatMap((cell) => matcher.find(cell));
  const why = matcher.why(matches, cells);
  const [first] = matcher.find(text);
  if (why === undefined || !first) return [];
  return [
    {
      id: `row ${datasetId} ${key}`,
      place: { in: "row", datasetId, key, isNewest },
      group: "own-row",
      type: "row",
      caseIds: [],
      ...{ source: name, title: key, at, why },
      isLikely: isLikely(why),
      excerpt: excerptOf(text, first),
      more: matches.length - 1,
      says: cells.flatMap((cell, i) => (cell === "" ? [] : [{ what: heads[i] ?? String(i + 1), text: cell }])),
    },
  ];
}
