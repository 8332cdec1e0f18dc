import type { Database } from "../../base/database";
import type { OwnRowRow } from "../../base/filled-rows";
import { listDatasets } from "../own-data/datasets";

const SLICE = 1_000;

interface RowsToLook {
  readonly datasetId: string;
  readonly name: string;
  readonly at: string;
  readonly heads: readonly string[];
  readonly isNewest: boolean;
  readonly rows: readonly Pick<OwnRowRow, "key" | "cells">[];
}

/** Every row of own data that the tables hold, of withdrawn tables, too, some at a time. */
export async function* eachRowsToLook(db: Database): AsyncGenerator<RowsToLook> {
  for (const { datasetId, importId, name, importedAt, columns } of await listDatasets(db)) {
    const heads = columns.map(({ head }) => head);
    for (let from = 0; ; from += SLICE) {
      const rows = await db.ownRows
        .where("[importId+n]")
        .between([importId, from], [importId, from + SLICE])
        .toArray();
      if (rows.length > 0) yield { datasetId, name, at: importedAt, heads, isNewest: true, rows };
      if (rows.length < SLICE) break;
    }
  }
}
