import type { EntryToLook } from "../../../domain/keeping/requests";
import type { Database, EntryKey } from "../../base/database";
import { payloadOf } from "../../base/payload";
import { caseIdsOf } from "../captures";

const SLICE = 200;

/** Every entry of the log that says something, with the capture and the cases that it is about, some at a time. */
export async function* eachEntryToLook(db: Database): AsyncGenerator<readonly EntryToLook[]> {
  let after: EntryKey | undefined;
  for (;;) {
    const from = after === undefined ? db.payloads.orderBy(":id") : db.payloads.where(":id").above(after);
    const rows = await from.limit(SLICE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = [last.origin, last.index];
    const headers = await db.entries.bulkGet(rows.map(({ origin, index }): EntryKey => [origin, index]));
    const events = await db.events.bulkGet(
      headers.map((header) => [header?.at ?? "", header?.origin ?? "", header?.index ?? -1, 0]),
    );
    const entries: EntryToLook[] = [];
    for (const [n, row] of rows.entries()) {
      const header = headers[n];
      if (!header) continue;
      const { origin, index, at, type, v } = header;
      const { captureId, caseId } = events[n] ?? {};
      const page = captureId === undefined ? undefined : await db.captures.get(captureId);
      const linked = captureId === undefined ? [] : await caseIdsOf(db, captureId);
      const caseIds = caseId === undefined ? linked : [...new Set([caseId, ...linked])];
      entries.push({
        ...{ origin, index, at, type, v, caseIds },
        payload: payloadOf(row),
        ...(captureId !== undefined && { captureId }),
        source: page?.url ?? "",
        title: page?.title ?? "",
      });
    }
    yield entries;
  }
}
