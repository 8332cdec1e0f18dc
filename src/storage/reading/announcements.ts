import { aboutParts } from "../../domain/casework/subjects";
import type { Announcement } from "../../domain/keeping/announcements";
import { madeAt } from "../../domain/ledger/log";
import type { Database } from "../base/database";

/** Something that was made public. */
export interface PublicItem {
  readonly announcementId: string;
  readonly made: Announcement;
  readonly madeAt: string;
  /** Why it is not public any more; empty where it is. */
  readonly withdrawn: string;
}

/** All that was made public, the latest first, also what was taken back. */
export async function publicItems(db: Database): Promise<readonly PublicItem[]> {
  const rows = await db.announcements.toArray();
  return rows
    .flatMap(({ announcementId = "", made, madeAt: at = "", withdrawn = "" }) =>
      made ? [{ announcementId, made, madeAt: at, withdrawn }] : [],
    )
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** A decision that may be made public. */
export interface DecisionToShow {
  readonly decisionId: string;
  readonly caseId: string;
  readonly title: string;
  readonly madeAt: string;
  /** What was chosen, with what its sources say that each is (schema.org). */
  readonly chosen: readonly { readonly name: string; readonly types: readonly string[] }[];
}

/** Every decision that stands and is of no hiring case, the latest first. */
export async function decisionsToShow(db: Database): Promise<readonly DecisionToShow[]> {
  const rows = await db.decisions.toArray();
  const replaced = new Set(rows.map(({ record }) => record.supersedes));
  const hiring = new Set(await db.cases.filter(({ kind }) => kind === "hiring").primaryKeys());
  const standing = rows.filter(({ decisionId, caseId }) => !replaced.has(decisionId) && !hiring.has(caseId));
  const shown = standing.map(async (row): Promise<DecisionToShow> => {
    const chosen = row.record.options.filter(({ verdict }) => verdict === "chosen");
    return {
      decisionId: row.decisionId,
      caseId: row.caseId,
      title: row.record.title,
      madeAt: madeAt(row),
      chosen: await Promise.all(chosen.map(async ({ node, name }) => ({ name, types: await typesOf(db, node) }))),
    };
  });
  return (await Promise.all(shown)).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** What a subject is, by the listing that stands for it; nothing where no page says so, as of a row of own data. */
async function typesOf(db: Database, node: string): Promise<readonly string[]> {
  const rows = await db.listings.bulkGet([...aboutParts([node]).subjects]);
  return rows.flatMap((row) => row?.types ?? []);
}
