import { type SubjectRequestRow, requestDescribed } from "../../../domain/keeping/requests";
import type { Database, EntryKey } from "../../base/database";
import { readPayload } from "../../base/read-payload";

/** What of a request is there from its opening on. */
type Opened = "requestId" | "right" | "reference" | "receivedOn" | "due" | "openedAt";
/** A request as it stands: described, carried out, answered, or not yet. */
export type SubjectRequest = Pick<SubjectRequestRow, Opened> & Partial<SubjectRequestRow>;

const isOpened = <R extends Partial<SubjectRequestRow>>(row: R): row is R & SubjectRequest =>
  row.openedAt !== undefined && row.due !== undefined;

/** Every request: those that wait first, what is due first at the top; then the answered ones, the last one first. */
export async function listSubjectRequests(db: Database): Promise<readonly SubjectRequest[]> {
  const rows = (await db.subjectRequests.toArray()).filter(isOpened);
  const waiting = rows.filter(({ answeredAt }) => answeredAt === undefined);
  const answered = rows.filter(({ answeredAt }) => answeredAt !== undefined);
  return [
    ...waiting.sort((a, b) => compare(a.due, b.due)),
    ...answered.sort((a, b) => compare(b.answeredAt ?? "", a.answeredAt ?? "")),
  ];
}

export const openSubjectRequests = async (db: Database): Promise<readonly SubjectRequest[]> =>
  (await listSubjectRequests(db)).filter(({ answeredAt }) => answeredAt === undefined);

export async function subjectRequestById(db: Database, requestId: string): Promise<SubjectRequest | undefined> {
  const row = await db.subjectRequests.get(requestId);
  return row && isOpened(row) ? row : undefined;
}

/** The entries that say by what the person of a request is looked for, as far as they still say it. */
export async function describingEntries(
  db: Database,
  requestId: string,
): Promise<readonly { readonly origin: string; readonly index: number }[]> {
  const events = await db.events.where("type").equals(requestDescribed.type).toArray();
  const headers = await db.entries.bulkGet(events.map(({ origin, index }): EntryKey => [origin, index]));
  const found: { readonly origin: string; readonly index: number }[] = [];
  for (const header of headers) {
    const said = header && (await readPayload(db, requestDescribed, header));
    if (header && said?.requestId === requestId) found.push({ origin: header.origin, index: header.index });
  }
  return found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
