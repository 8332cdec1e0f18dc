import { type Header, stampOf } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { caseEntryKeys } from "../case-entries";
import { heldCases } from "./case-keeping";

/**
 * The case whose hold keeps some of these entries from being erased; undefined where none does. Held is all that goes out with
 * a case, and every capture that was ever linked to it: taking one off the case does not free it.
 */
export async function heldBy(db: Database, headers: readonly Header[]): Promise<string | undefined> {
  const held = headers.length === 0 ? [] : [...(await heldCases(db))].sort();
  if (held.length === 0) return undefined;
  const events = await Promise.all(headers.map((header) => db.events.get([...stampOf(header), 0])));
  const places = new Set(headers.map(({ origin, index }) => `${origin} ${index}`));
  for (const caseId of held) {
    const links = await db.links.where("caseId").equals(caseId).toArray();
    const captureIds = new Set(links.map(({ captureId }) => captureId));
    const isNamed = events.some(
      (event) => event?.caseId === caseId || (event?.captureId !== undefined && captureIds.has(event.captureId)),
    );
    if (isNamed) return caseId;
    const entries = await caseEntryKeys(db, caseId);
    if (entries.some(([origin, index]) => places.has(`${origin} ${index}`))) return caseId;
  }
  return undefined;
}
