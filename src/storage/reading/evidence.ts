import type { NoteRow } from "../../domain/casework/annotation";
import type { CaptureRow } from "../../domain/evidence/captures";
import type { Database } from "../base/database";
import { isMade } from "./captures";
import { earliestFirst, latestFirst } from "./order";

/** The captures that are linked to a case now, the latest first. */
export async function linkedCaptures(db: Database, caseId: string): Promise<CaptureRow[]> {
  const links = await db.links.where("caseId").equals(caseId).toArray();
  const rows = await db.captures.bulkGet(links.filter(({ linked }) => linked).map(({ captureId }) => captureId));
  return rows.filter(isMade).sort(latestFirst("capturedAt"));
}

/** A case's notes as they read now, the oldest first; withdrawn ones are left out. */
export async function notesOfCase(db: Database, caseId: string): Promise<NoteRow[]> {
  const rows = await db.notes.where("caseId").equals(caseId).toArray();
  const whole = rows.filter((row): row is typeof row & NoteRow => row.addedAt !== undefined && row.withdrawn === false);
  return whole.sort(earliestFirst("addedAt"));
}
