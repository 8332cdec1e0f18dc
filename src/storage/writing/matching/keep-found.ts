import type { Match } from "../../../domain/casework/linkage";
import { pairKey, pairOf, partOf } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import { type SuggestionRow, datasetToMatch } from "../../base/matching-rows";
import { writing } from "../write";
import type { Found } from "./find-partners";
import { isThere } from "./to-be-matched";

/**
 * Keeps what was found. What changed since the records were read stays to be compared, and nothing is kept of it; `marks` are those
 * of that moment.
 */
export const keepFound = (db: Database, { done, matches }: Found, marks: ReadonlyMap<string, string>): Promise<void> =>
  writing(db, async () => {
    const changed = await changedOf(
      db,
      [...done, ...matches.flatMap(({ a, b }) => [waitingAs(a), waitingAs(b)])],
      marks,
    );
    await db.toMatch.bulkDelete(done.filter((node) => !changed.has(node)));
    const kept = matches.filter(({ a, b }) => !changed.has(waitingAs(a)) && !changed.has(waitingAs(b)));
    await db.suggestions.bulkPut(kept.map(rowOf));
  });

async function changedOf(
  db: Database,
  nodes: readonly string[],
  marks: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(nodes)];
  const held = await db.toMatch.bulkGet(wanted);
  const isHere = await Promise.all(wanted.map((node) => isThere(db, node)));
  return new Set(wanted.filter((node, i) => !isHere[i] || (held[i] && held[i].mark !== marks.get(node))));
}

/** What a part stands for among what is to be compared: a row with all of its dataset. */
function waitingAs(node: string): string {
  const part = partOf(node);
  return part?.kind === "row" ? datasetToMatch(part.datasetId) : node;
}

function rowOf({ signals, ...match }: Match): SuggestionRow {
  const [a, b] = pairOf(match.a, match.b);
  const spoke = signals.map(({ field, level, weight }) => ({ field, level, weight }));
  return { ...match, a, b, pairKey: pairKey(a, b), signals: spoke };
}
