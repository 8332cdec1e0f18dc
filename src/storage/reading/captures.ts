import { type CaptureNow, type CaptureRow, captureMade } from "../../domain/evidence/captures";
import * as v from "valibot";
import type { Database } from "../base/database";
import { payloadOf } from "../base/payload";
import { captureAsItHolds } from "./facts/facts-now";
import { latestFirst } from "./order";

/** A capture whose own entry is here, not only a link to it. */
export const isMade = <R extends Partial<CaptureRow>>(row: R | undefined): row is R & CaptureRow =>
  row?.capturedAt !== undefined;

export interface CaptureWithCases extends CaptureRow {
  readonly caseIds: readonly string[];
}

/** Earlier captures of a page, by its page key, the latest first, each with the cases it is linked to now. */
export async function capturesOfPage(db: Database, pageKey: string): Promise<CaptureWithCases[]> {
  const rows = (await db.captures.where("pageKey").equals(pageKey).toArray()).filter(isMade);
  const sorted = rows.sort(latestFirst("capturedAt"));
  return Promise.all(sorted.map(async (row) => ({ ...row, caseIds: await caseIdsOf(db, row.captureId) })));
}

export async function caseIdsOf(db: Database, captureId: string): Promise<string[]> {
  const links = await db.links.where("captureId").equals(captureId).toArray();
  return links.filter(({ linked }) => linked).map(({ caseId }) => caseId);
}

/** What a capture took, whole, with every provenance: its payload from the log, its facts as they hold now. Undefined where it was erased. */
export async function captureContent(
  db: Database,
  { origin, index }: Pick<CaptureRow, "origin" | "index">,
): Promise<CaptureNow | undefined> {
  const parsed = v.safeParse(captureMade.payload, payloadOf(await db.payloads.get([origin, index])));
  return parsed.success ? captureAsItHolds(db, parsed.output) : undefined;
}
