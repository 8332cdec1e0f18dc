import type { Database } from "../base/database";
import { keptRow } from "./kept/kept-row";
import { onlyCitedBy } from "./erasure/only-cited-by";
import { type Erasable, toErase } from "./erasure/to-erase";

/** What erasing something would take. */
export interface WhatGoes {
  readonly entries: number;
  /** Imported files among them. */
  readonly artifacts: number;
  /** Of the artifacts, all together. */
  readonly bytes: number;
}

export async function whatGoes(db: Database, target: Erasable): Promise<WhatGoes> {
  const headers = await toErase(db, target);
  const artifacts = await onlyCitedBy(db, headers);
  const rows = await Promise.all(artifacts.flatMap((name) => [keptRow(db.artifacts, name), keptRow(db.imports, name)]));
  return {
    entries: headers.length,
    artifacts: artifacts.length,
    bytes: rows.reduce((sum, row) => sum + (row?.bytes ?? 0), 0),
  };
}
