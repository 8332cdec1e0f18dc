import type { EntryLine } from "../../domain/files/exchange";
import { jcs } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { caseEntryKeys } from "./case-entries";

/** What all entries about a case say, without proofs; of one moment. */
export const caseLines = (db: Database, caseId: string): Promise<readonly Pick<EntryLine, "header" | "payload">[]> =>
  db.transaction("r", db.tables, async () => {
    const keys = await caseEntryKeys(db, caseId);
    const [headers, payloads] = await Promise.all([db.entries.bulkGet(keys), db.payloads.bulkGet(keys)]);
    return headers.flatMap((header, n) => {
      const payload = payloads[n];
      return header ? [{ header: jcs(header), ...(payload && { payload: payload.json }) }] : [];
    });
  });
