import { areLookAlike, type CaseRow, isOpened } from "../../domain/casework/cases";
import { fold, oneLine } from "../../domain/ground/text";
import type { Database } from "../base/database";
import { setAsideByCapture } from "./facts/facts-now";
import { latestFirst } from "./order";

export async function caseById(db: Database, caseId: string): Promise<CaseRow | undefined> {
  const row = await db.cases.get(caseId);
  return row && isOpened(row) ? row : undefined;
}

/** The ID of another case that one is easily taken for; none where the case itself is there. */
export async function lookAlikeCase(db: Database, caseId: string): Promise<string | undefined> {
  const ids = (await listCases(db)).map((row) => row.caseId);
  return ids.includes(caseId) ? undefined : ids.find((each) => areLookAlike(each, caseId));
}

export interface CaseFilter {
  readonly status?: CaseRow["status"];
  readonly kind?: CaseRow["kind"];
  /** Words that the case's ID, title or purpose must all contain, in any case of letters. */
  readonly text?: string;
}

/** Cases, the last opened first. */
export async function listCases(db: Database, { status, kind, text = "" }: CaseFilter = {}): Promise<CaseRow[]> {
  const rows = status ? await db.cases.where("status").equals(status).toArray() : await db.cases.toArray();
  const words = fold(oneLine(text)).split(" ").filter(Boolean);
  return rows
    .filter(isOpened)
    .filter((row) => (kind === undefined || row.kind === kind) && matches(row, words))
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
  const setAside = await setAsideByCapture(db);
  const facts = made.reduce((sum, row) => sum + (row?.factCount ?? 0) - (setAside.get(row?.captureId ?? "") ?? 0), 0);
  return { captures: made.length, facts };
}
