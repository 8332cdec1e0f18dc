import type { TagAnswerRow, TaxonomyRow } from "../../../domain/casework/taxonomy";
import type { Database } from "../../base/database";

/** The taxonomies, the last imported first, those that were withdrawn last. */
export async function listTaxonomies(db: Database): Promise<TaxonomyRow[]> {
  const rows = await db.taxonomies.toArray();
  return rows
    .filter((row): row is typeof row & TaxonomyRow => row.file !== undefined)
    .sort((a, b) => Number(a.withdrawn) - Number(b.withdrawn) || (a.importedAt < b.importedAt ? 1 : -1));
}

/** What was answered to a case's tags, by the tags as they are compared. */
export async function tagAnswersOf(db: Database, caseId: string): Promise<ReadonlyMap<string, TagAnswerRow>> {
  const rows = await db.tagAnswers.where("caseId").equals(caseId).toArray();
  const known = rows.filter((row): row is typeof row & TagAnswerRow => row.tag !== undefined && row.answer !== "open");
  return new Map(known.map((row) => [row.tag, row]));
}
