import { type Linkage, type Match, type MatchRecord, makeLinkage } from "../../../domain/casework/linkage";
import { maySuggest, pairKey, pairOf } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import type { SuggestionRow, ToMatchRow } from "../../base/matching-rows";
import { recordsToMatch } from "../../reading/matching/records-to-match";
import { isRebuilding } from "../../reading/rebuild-state";
import { writing } from "../write";
import { areSuggestionsCurrent, matchAnew } from "./match-anew";

/** Parts that are compared between two writings. */
const SLICE = 50;

/**
 * Compares every part whose description changed with all others, and keeps which may be one. It goes in slices, between which
 * others come in; what is cut off goes on with the next call.
 */
export async function keepSuggestions(db: Database, pause: () => Promise<void>): Promise<void> {
  await ensureCurrent(db);
  for (;;) {
    const { waiting, records } = await standing(db);
    if (waiting.length === 0) return;
    const linkage = await made([...records.values()], pause);
    const rounds: Rounds = new Map(waiting.map(({ node, round }) => [node, round]));
    for (let n = 0; n < waiting.length; n += SLICE) {
      const slice = waiting.slice(n, n + SLICE);
      await keepSlice(db, slice, suggestionsOf(slice, records, linkage), rounds);
      await pause();
    }
  }
}

async function ensureCurrent(db: Database): Promise<void> {
  if (await areSuggestionsCurrent(db)) return;
  await writing(db, async () => {
    if (!(await isRebuilding(db))) await matchAnew(db);
  });
}

/** How often each part had changed when the records were read. */
type Rounds = ReadonlyMap<string, number>;

interface Standing {
  readonly waiting: readonly ToMatchRow[];
  readonly records: ReadonlyMap<string, MatchRecord>;
}

/** What is to be compared, and with what, of one moment. Nothing while tables are being made anew: all is compared after that. */
const standing = (db: Database): Promise<Standing> =>
  db.transaction("r", db.tables, async () => {
    const waiting = (await isRebuilding(db)) ? [] : await db.toMatch.toArray();
    return { waiting, records: waiting.length > 0 ? await recordsToMatch(db) : new Map<string, MatchRecord>() };
  });

async function made(records: readonly MatchRecord[], pause: () => Promise<void>): Promise<Linkage> {
  const making = makeLinkage(records);
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
    await pause();
  }
}

function suggestionsOf(
  waiting: readonly ToMatchRow[],
  records: Standing["records"],
  linkage: Linkage,
): SuggestionRow[] {
  const matches = waiting.flatMap(({ node }) => {
    const record = records.get(node);
    return record ? linkage.suggest(record) : [];
  });
  return matches.filter(maySuggest).map(rowOf);
}

function rowOf({ signals, ...match }: Match): SuggestionRow {
  const spoke = signals.map(({ field, level, weight }) => ({ field, level, weight }));
  const [a, b] = pairOf(match.a, match.b);
  return { ...match, a, b, pairKey: pairKey(a, b), signals: spoke };
}

/** What changed again meanwhile stays to be compared, and nothing is kept of it that was found before. */
const keepSlice = (
  db: Database,
  slice: readonly ToMatchRow[],
  rows: readonly SuggestionRow[],
  rounds: Rounds,
): Promise<void> =>
  writing(db, async () => {
    const changed = await changedOf(
      db,
      [...new Set([...slice.map(({ node }) => node), ...rows.flatMap(partsOf)])],
      rounds,
    );
    await db.toMatch.bulkDelete(slice.flatMap(({ node }) => (changed.has(node) ? [] : [node])));
    await db.suggestions.bulkPut(rows.filter(({ a, b }) => !changed.has(a) && !changed.has(b)));
  });

const partsOf = ({ a, b }: SuggestionRow): string[] => [a, b];

/** Those that changed since the records were read. */
async function changedOf(db: Database, nodes: readonly string[], rounds: Rounds): Promise<ReadonlySet<string>> {
  const held = await db.toMatch.bulkGet([...nodes]);
  return new Set(nodes.filter((node, i) => held[i] !== undefined && held[i].round !== rounds.get(node)));
}
