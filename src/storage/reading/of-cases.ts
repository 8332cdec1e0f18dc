import { evidenceViewed } from "../../domain/keeping/custody";
import type { EventRow } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { isAmong } from "./log-filter";

type Captures = ReadonlySet<string>;

/** The captures that are linked to one of some cases now; only these are looked at where they are named. */
export async function linkedToCases(
  db: Database,
  cases: readonly string[],
  captureIds?: readonly string[],
): Promise<Captures> {
  const links = captureIds ? db.links.where("captureId").anyOf(captureIds) : db.links.where("caseId").anyOf([...cases]);
  const rows = (await links.toArray()).filter(({ caseId, linked }) => linked && isAmong(caseId, cases));
  return new Set(rows.map(({ captureId }) => captureId));
}

/**
 * Whether an entry is about a case: it names it, or it names no case but a capture that is linked to it, as where a fact was
 * corrected or labelled. A mere look at a capture from elsewhere is not.
 */
export const isOfCases = (
  { caseId, captureId, type }: Pick<EventRow, "caseId" | "captureId" | "type">,
  cases: readonly string[] | undefined,
  linked: Captures,
): boolean =>
  isAmong(caseId, cases) ||
  (caseId === undefined && captureId !== undefined && linked.has(captureId) && type !== evidenceViewed.type);
