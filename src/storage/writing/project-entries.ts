import { type Header, project } from "../../domain/ledger/log";
import type { Database, PayloadRow } from "../base/database";
import { payloadOf } from "../base/payload";
import { types } from "../base/tables";
import { type OnRow, applyChanges } from "./apply-changes";

/** An entry as it is kept: its payload is undefined where that was erased. */
export interface KeptEntry {
  readonly header: Header;
  readonly payload: PayloadRow | undefined;
}

/**
 * Writes what entries change in the derived tables, in the transaction that is open: at their append, at a replay, at an
 * erasure. The tables' version is a fingerprint of this file with everything that it imports (`PROJECTION_VERSION`).
 */
export const projectEntries = (db: Database, entries: readonly KeptEntry[], onRow?: OnRow): Promise<void> =>
  applyChanges(
    db,
    entries.map(({ header, payload }) => ({
      header,
      changes: project(types, header, payloadOf(payload)),
    })),
    onRow,
  );
