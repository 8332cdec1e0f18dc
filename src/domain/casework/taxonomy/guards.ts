import { type Result, fail, ok } from "../../ground/result";
import type { TableReader } from "../../ledger/log";
import { openedCase } from "../opened";
import { type TagAnswerRow, answerKey, tagAnswers, taxonomies } from "./tables";

interface Asked {
  readonly caseId: string;
  readonly tag: string;
}

/** An open case, with what was answered to the tag so far. */
export async function answerable(tables: TableReader, { caseId, tag }: Asked) {
  const found = await openedCase(tables, caseId);
  if (!found.ok) return found;
  if (found.value.status === "closed") return fail({ code: "case-closed" as const });
  return ok((await tables.get(tagAnswers, answerKey(caseId, tag))) ?? {});
}

/** A taxonomy that is in use. */
export async function standingTaxonomy(
  tables: TableReader,
  taxonomyId: string,
): Promise<Result<null, { readonly code: "taxonomy-missing" }>> {
  const row = await tables.get(taxonomies, taxonomyId);
  return row?.file !== undefined && row.withdrawn !== true ? ok(null) : fail({ code: "taxonomy-missing" });
}

/** Whether a tag was answered in just this way. */
export const isAnsweredSo = (row: Partial<TagAnswerRow>, says: Partial<TagAnswerRow>): boolean =>
  Object.entries(says).every(([name, value]) => row[name as keyof TagAnswerRow] === value);
