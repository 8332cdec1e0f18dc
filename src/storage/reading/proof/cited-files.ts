import { writersOf } from "../../../domain/acts";
import { type Header, project, stampOf } from "../../../domain/ledger/log";
import { citations } from "../../../domain/evidence/captures";
import type { Database, EntryKey, PayloadRow } from "../../base/database";
import { payloadOf } from "../../base/payload";
import { types } from "../../base/tables";

/** Where kept bytes are cited: the entry's place, and what its line in the log says of it. */
export interface CitedBy {
  readonly origin: string;
  readonly index: number;
  readonly caseId?: string;
  readonly label: string;
}

/** The kinds of entry that can cite: no other has to be understood for that. */
const CITING = new Set(writersOf(citations.name, "sha256").map(({ type }) => type));

/** Gathers which entries cite which kept bytes; from what the entries say, for a table may be wrong. */
export function citedFiles() {
  const cited = new Map<string, EntryKey[]>();
  return {
    onSaid: (header: Header, payload: PayloadRow): void => {
      if (!CITING.has(header.type)) return;
      const { origin, index } = header;
      for (const change of project(types, header, payloadOf(payload))) {
        if (change.table !== citations.name || !("row" in change)) continue;
        const { sha256 } = change.row as { readonly sha256: string };
        const places = cited.get(sha256);
        if (places) places.push([origin, index]);
        else cited.set(sha256, [[origin, index]]);
      }
    },
    names: (): readonly string[] => [...cited.keys()],
    placesOf: (sha256: string): readonly EntryKey[] => cited.get(sha256) ?? [],
  };
}

/** What the log's lines say of these entries. */
export async function tellCiting(db: Database, places: readonly EntryKey[]): Promise<CitedBy[]> {
  const headers = await db.entries.bulkGet([...places]);
  const told = headers.flatMap((header) => header ?? []);
  const rows = await db.events.bulkGet(told.map((header) => [...stampOf(header), 0]));
  return told.map(({ origin, index }, i) => {
    const { caseId, label = "" } = rows[i] ?? {};
    return { origin, index, label, ...(caseId !== undefined && { caseId }) };
  });
}
