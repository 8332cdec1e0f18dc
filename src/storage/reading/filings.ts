import type { FilingRow } from "../../domain/casework/filings";
import type { Database } from "../base/database";

/** A service request that was sent, with what came of it. */
export type SentFiling = Pick<FilingRow, "filingId" | "caseId" | "sent" | "sentAt"> &
  Partial<Pick<FilingRow, "answered" | "answeredAt" | "changed" | "changedAt">>;

/** Every service request that was sent, or those of a case, the latest first. */
export async function listFilings(db: Database, caseId?: string): Promise<readonly SentFiling[]> {
  const rows = await (caseId === undefined
    ? db.filings.toArray()
    : db.filings.where("caseId").equals(caseId).toArray());
  return rows.flatMap((row) => whole(row) ?? []).sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1));
}

export async function filingById(db: Database, filingId: string): Promise<SentFiling | undefined> {
  const row = await db.filings.get(filingId);
  return row && whole(row);
}

function whole({
  filingId,
  caseId,
  sent,
  sentAt,
  answered,
  answeredAt,
  changed,
  changedAt,
}: Partial<FilingRow>): SentFiling | undefined {
  if (filingId === undefined || caseId === undefined || !sent || sentAt === undefined) return undefined;
  return {
    filingId,
    caseId,
    sent,
    sentAt,
    ...(answered && answeredAt !== undefined && { answered, answeredAt }),
    ...(changed && changedAt !== undefined && { changed, changedAt }),
  };
}
