import { type CaseRow, isOpened } from "../../domain/casework/cases";
import { fold, oneLine } from "../../domain/ground/text";
import type { Database } from "../base/database";
import { latestFirst } from "./order";

export async function caseById(db: Database, caseId: string): Promise<CaseRow | undefined> {
  const row = await db.cases.get(caseId);
  return row && isOpened(row) ? row : undefined;
}

export interface CaseFilter {
  readonly status?: CaseRow["status"];
  /** Words that the case's ID, title or purpose must all contain, in any case of letters. */
  readonly text?: string;
}

/** Cases, the last opened first. */
export async function listCases(db: Database, { status, text = "" }: CaseFilter = {}): Promise<CaseRow[]> {
  const rows = status ? await db.cases.where("status").equals(status).toArray() : await db.cases.toArray();
  const words = fold(oneLine(text)).split(" ").filter(Boolean);
  return rows
    .filter(isOpened)
    .filter((row) => matches(row, words))
    .sort(latestFirst("openedAt"));
}

function matches({ caseId, title, purpose }: CaseRow, words: readonly string[]): boolean {
  const haystack = fold(`${caseId} ${title} ${purpose}`);
  return words.every((word) => haystack.includes(word));
}

export interface CaseCounts {
  readonly captures: number;
  readonly facts: number;
}

/** How much evidence a case holds. */
export async function caseCounts(db: Database, caseId: string): Promise<CaseCounts> {
  const links = await db.links.where("caseId").equals(caseId).toArray();
  const rows = await db.captures.bulkGet(links.filter(({ linked }) => linked).map(({ captureId }) => captureId));
  const made = rows.filter((row) => row?.factCount !== undefined);
  return { captures: made.length, facts: made.reduce((sum, row) => sum + (row?.factCount ?? 0), 0) };
}
